import { Card, Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** A column of a table: its heading and what it shows of a row. */
export interface Column<T> {
  label: string;
  isNumber?: boolean;
  /** Long texts break; everything else stays on its line. */
  wraps?: boolean;
  cell: (row: T) => ReactNode;
}

/** A plain table on a card that scrolls sideways where it is narrow. */
export function DataTable<T extends { id: string }>({
  rows,
  columns,
  label,
  rowTestId,
}: {
  rows: readonly T[];
  columns: ReadonlyArray<Column<T>>;
  label: string;
  rowTestId: string;
}) {
  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={820} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th
                  key={column.label}
                  style={{ whiteSpace: 'nowrap' }}
                  ta={column.isNumber ? 'right' : undefined}
                >
                  {column.label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id} data-testid={rowTestId} data-id={row.id}>
                {columns.map((column) => (
                  <Table.Td
                    key={column.label}
                    ta={column.isNumber ? 'right' : undefined}
                    style={column.wraps ? undefined : { whiteSpace: 'nowrap' }}
                  >
                    {column.cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
