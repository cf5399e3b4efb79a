import { Anchor, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { RefundTableRefundFragment } from '../../__generated__/graphql';
import { useRefundsTexts } from './texts';

const RefundTableRefund = graphql(`
  fragment RefundTableRefund on Refund {
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
    invoice {
      id
      number
    }
    creditNote {
      id
      number
    }
    customer {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
`);

/** Refunds, one row each: how much, of which invoice, by whom and why. */
export function RefundTable({
  refunds,
  onPick,
  onCreditNote,
}: {
  refunds: ReadonlyArray<FragmentType<typeof RefundTableRefund>>;
  onPick: (customerId: string) => void;
  onCreditNote: (invoiceId: string, creditNoteId: string) => void;
}) {
  const texts = useRefundsTexts();
  const columns: Column<RefundTableRefundFragment>[] = [
    { label: texts('when'), cell: ({ createdAt }) => <DateTime value={createdAt} as="short" /> },
    {
      label: texts('customer'),
      isHead: true,
      cell: ({ customer }) =>
        customer ? (
          <Anchor
            component="button"
            type="button"
            size="sm"
            title={texts('onlyCustomer')}
            onClick={() => onPick(customer.id)}
            data-testid="refund-customer"
          >
            {customer.name}
          </Anchor>
        ) : (
          '–'
        ),
    },
    {
      label: texts('invoice'),
      cell: ({ invoice, creditNote }) => (
        <>
          {invoice && (
            <Anchor component={Link} to={`/billing/invoices/${invoice.id}`} size="sm">
              {invoice.number ?? texts('draft')}
            </Anchor>
          )}
          {invoice && creditNote && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              display="block"
              aria-label={texts('downloadNote', { number: creditNote.number })}
              title={texts('downloadNote', { number: creditNote.number })}
              onClick={() => onCreditNote(invoice.id, creditNote.id)}
              data-testid="refund-credit-note"
            >
              {creditNote.number}
            </Anchor>
          )}
        </>
      ),
    },
    {
      label: texts('why'),
      wraps: true,
      cell: ({ reason }) => (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
      ),
    },
    { label: texts('who'), cell: ({ createdBy }) => createdBy?.name ?? texts('system') },
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
      label: texts('movement'),
      cell: ({ id }) => (
        <Anchor
          component={Link}
          to={`/billing/ledger?about=${id}`}
          size="sm"
          data-testid="refund-explain"
        >
          {texts('explain')}
        </Anchor>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(RefundTableRefund, refunds)}
      columns={columns}
      rowTestId="refund-row"
    />
  );
}
