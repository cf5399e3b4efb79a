import { Anchor, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { PaymentTablePaymentFragment } from '../../__generated__/graphql';
import { CustomerCell } from '../../shell/CustomerCell';
import { PaymentTag } from '../../shell/PaymentTag';
import { usePaymentTexts } from '../../shell/payment.texts';
import { useBillingTexts } from './texts';

const PaymentTablePayment = graphql(`
  fragment PaymentTablePayment on Payment {
    id
    status
    method
    channelName
    purpose
    gatewayReference
    createdAt
    amount {
      amount
      currency
    }
    creditedAmount {
      amount
      currency
    }
    total {
      amount
      currency
    }
    fee {
      amount
      currency
    }
    gatewayFee {
      amount
      currency
    }
    invoice {
      id
      number
    }
    customer {
      ...CustomerCellUser
    }
  }
`);

/** Payments, one row each; what they pay leads to its invoice. */
export function PaymentTable({
  payments,
}: {
  payments: ReadonlyArray<FragmentType<typeof PaymentTablePayment>>;
}) {
  const texts = useBillingTexts();
  const words = usePaymentTexts();
  const columns: Column<PaymentTablePaymentFragment>[] = [
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    { label: texts('status'), cell: ({ status }) => <PaymentTag status={status} /> },
    {
      label: texts('method'),
      cell: ({ method, channelName, gatewayReference }) => (
        <>
          <Text size="sm">{channelName ?? words.maybe(`method.${method}`, method)}</Text>
          {gatewayReference && (
            <Text size="xs" c="dimmed">
              {gatewayReference}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('purpose'),
      cell: ({ purpose, invoice }) => (
        <>
          <Text size="sm">{words.maybe(`purpose.${purpose}`, purpose)}</Text>
          {invoice && (
            <Anchor component={Link} to={`/billing/invoices/${invoice.id}`} size="xs">
              {invoice.number ?? texts('draft')}
            </Anchor>
          )}
        </>
      ),
    },
    {
      label: texts('total'),
      isNumber: true,
      cell: ({ total, fee, gatewayFee, amount, creditedAmount }) => (
        <>
          <Money value={total} fw={600} />
          {fee.amount > 0 && (
            <Text size="xs" c="dimmed">
              {texts('fee')} <Money value={fee} />
            </Text>
          )}
          {gatewayFee && gatewayFee.amount > 0 && (
            <Text size="xs" c="dimmed">
              {texts('gatewayFee')} <Money value={gatewayFee} />
            </Text>
          )}
          {creditedAmount && creditedAmount.amount !== amount.amount && (
            <Text size="xs" c="dimmed">
              {texts('credited')} <Money value={creditedAmount} />
            </Text>
          )}
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
    <DataTable
      label={texts('tabs.payments')}
      rows={unmask(PaymentTablePayment, payments)}
      columns={columns}
      rowTestId="payment-row"
    />
  );
}
