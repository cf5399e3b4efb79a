import { Badge, Button, Checkbox, Group, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { InvoiceTableInvoiceFragment } from '../../__generated__/graphql';
import { useInvoicesTexts } from './texts';

const InvoiceTableInvoice = graphql(`
  fragment InvoiceTableInvoice on Invoice {
    id
    number
    status
    description
    issuedAt
    paidAt
    total {
      amount
      currency
    }
    project {
      id
      name
    }
  }
`);

const colors: Record<string, string> = { OPEN: 'yellow', PAID: 'teal' };

/** Invoices, one row each, with their document. */
export function InvoiceTable({
  invoices,
  busy,
  chosen,
  onChoose,
  onPdf,
}: {
  invoices: ReadonlyArray<FragmentType<typeof InvoiceTableInvoice>>;
  busy: string | undefined;
  chosen: readonly string[];
  onChoose: (id: string, isChosen: boolean) => void;
  onPdf: (id: string) => void;
}) {
  const texts = useInvoicesTexts();
  const columns: Column<InvoiceTableInvoiceFragment>[] = [
    {
      label: texts('number'),
      wraps: true,
      cell: ({ id, number, description }) => (
        <Group gap="sm" wrap="nowrap">
          <Checkbox
            aria-label={number ? texts('chooseOne', { number }) : undefined}
            style={{ visibility: number ? undefined : 'hidden' }}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
            data-testid={number ? 'invoice-choose' : undefined}
          />
          <div style={{ minWidth: 0 }}>
            <Text size="sm" fw={600} className="wb-number">
              {number ?? texts('draft')}
            </Text>
            <Text size="sm" c="dimmed">
              {description}
            </Text>
          </div>
        </Group>
      ),
    },
    {
      label: texts('status'),
      cell: ({ status }) => (
        <Badge
          variant="light"
          tt="none"
          radius="sm"
          color={colors[status] ?? 'gray'}
          data-status={status}
          style={{ minWidth: 'max-content' }}
        >
          {texts.maybe(`state.${status}`, status)}
        </Badge>
      ),
    },
    { label: texts('project'), cell: ({ project }) => project?.name ?? '–' },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ total }) => <Money value={total} fw={600} />,
    },
    {
      label: texts('issued'),
      cell: ({ issuedAt, paidAt }) => (
        <>
          <DateTime value={issuedAt} as="day" />
          {paidAt && (
            <Text size="sm" c="dimmed">
              {texts('paid')} <DateTime value={paidAt} as="day" />
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('document'),
      isNumber: true,
      isAct: true,
      cell: ({ id, number }) => (
        <Button
          size="xs"
          variant="default"
          aria-label={texts('pdfOf', { number: number ?? '' })}
          loading={busy === id}
          onClick={() => onPdf(id)}
          data-testid="invoice-pdf"
        >
          {texts('pdf')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(InvoiceTableInvoice, invoices)}
      columns={columns}
      rowTestId="invoice-row"
    />
  );
}
