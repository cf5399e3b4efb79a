import { Card, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

/** A column of a table: its heading and what it shows of a row. */
export interface Column<T> {
  label: string;
  isNumber?: boolean;
  /** Long texts break; everything else stays on its line. */
  wraps?: boolean;
  /** Heads the card of a row where the table is narrow; the first column does where none is named. */
  isHead?: boolean;
  /** Holds buttons, whose own words say what they do. */
  isAct?: boolean;
  cell: (row: T) => ReactNode;
}

/**
 * A table on a card; where it is narrow each row is a card of its own: one column heads it, the
 * others stand below each other beside their headings.
 */
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
  const head = columns.find(({ isHead }) => isHead) ?? columns[0];
  // As cards the parts are no table to the browser any more; the roles keep it one for screen readers.
  return (
    <div className={classes.place}>
      <Card padding={0} className={classes.card}>
        <Table.ScrollContainer minWidth={0} type="native">
          <Table
            className={classes.table}
            verticalSpacing="sm"
            horizontalSpacing="md"
            highlightOnHover
            aria-label={label}
            role="table"
          >
            <Table.Thead className={classes.head} role="rowgroup">
              <Table.Tr role="row">
                {columns.map((column) => (
                  <Table.Th
                    key={column.label}
                    role="columnheader"
                    ta={column.isNumber ? 'right' : undefined}
                  >
                    {column.label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody className={classes.body} role="rowgroup">
              {rows.map((row) => (
                <Table.Tr
                  key={row.id}
                  role="row"
                  className={classes.row}
                  data-testid={rowTestId}
                  data-id={row.id}
                >
                  {columns.map((column) => (
                    <Table.Td
                      key={column.label}
                      role="cell"
                      className={classes.cell}
                      data-label={column.isAct ? undefined : column.label}
                      data-number={column.isNumber || undefined}
                      data-wraps={column.wraps || undefined}
                      data-head={column === head || undefined}
                      data-act={column.isAct || undefined}
                    >
                      <div className={classes.value}>{column.cell(row)}</div>
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Card>
    </div>
  );
}
