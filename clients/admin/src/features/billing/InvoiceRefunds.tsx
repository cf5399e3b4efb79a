import { Card, Text, Title } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { InvoiceRefundsInvoiceFragment } from '../../__generated__/graphql';
import { useBillingTexts } from './texts';

const InvoiceRefundsInvoice = graphql(`
  fragment InvoiceRefundsInvoice on Invoice {
    id
    refunds {
      id
      reason
      createdAt
      amount {
        amount
        currency
      }
      tax {
        amount
        currency
      }
      creditNote {
        id
        number
      }
      createdBy {
        id
        name
      }
    }
  }
`);

type Refund = NonNullable<InvoiceRefundsInvoiceFragment['refunds']>[number];

/** What went back of an invoice, and who decided it. */
export function InvoiceRefunds({
  invoice: masked,
}: {
  invoice: FragmentType<typeof InvoiceRefundsInvoice>;
}) {
  const texts = useBillingTexts();
  const { refunds } = unmask(InvoiceRefundsInvoice, masked);
  if (!refunds?.length) return null;
  const columns: Column<Refund>[] = [
    { label: texts('creditNote'), cell: ({ creditNote }) => creditNote?.number ?? '–' },
    { label: texts('reason'), wraps: true, cell: ({ reason }) => reason },
    { label: texts('by'), cell: ({ createdBy }) => createdBy?.name ?? texts('system') },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ amount, tax }) => (
        <>
          <Money value={amount} fw={600} />
          <Text size="xs" c="dimmed">
            {texts('tax')} <Money value={tax} />
          </Text>
        </>
      ),
    },
    {
      label: texts('created'),
      isNumber: true,
      cell: ({ createdAt }) => <DateTime value={createdAt} as="short" />,
    },
  ];
  return (
    <Card component="section" padding={0} withBorder={false} bg="transparent">
      <Title order={3} mb="sm">
        {texts('refunds')}
      </Title>
      <DataTable label={texts('refunds')} rows={refunds} columns={columns} rowTestId="refund-row" />
    </Card>
  );
}
