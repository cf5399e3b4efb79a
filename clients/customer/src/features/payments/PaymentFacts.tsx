import { Anchor, Card, Title } from '@mantine/core';
import { DateTime, Facts, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { usePaymentsTexts } from './texts';

const PaymentFactsPayment = graphql(`
  fragment PaymentFactsPayment on Payment {
    id
    method
    purpose
    channelName
    paidAt
    amount {
      amount
      currency
    }
    creditedAmount {
      amount
      currency
    }
    bonus {
      amount
      currency
    }
    fee {
      amount
      currency
    }
    total {
      amount
      currency
    }
    order {
      id
      number
    }
    invoice {
      id
      number
    }
  }
`);

/** What a payment is for and what it comes to. */
export function PaymentFacts({
  payment: masked,
}: {
  payment: FragmentType<typeof PaymentFactsPayment>;
}) {
  const texts = usePaymentsTexts();
  const payment = unmask(PaymentFactsPayment, masked);
  const { order, invoice, fee, paidAt, creditedAmount, bonus } = payment;
  const items = [
    {
      label: texts('purposeLabel'),
      value: order ? (
        <Anchor component={Link} to={`/orders/${order.id}`}>
          {texts('orderOf', { number: order.number })}
        </Anchor>
      ) : (
        texts.maybe(`purpose.${payment.purpose}`, payment.purpose)
      ),
    },
    {
      label: texts('way'),
      value:
        payment.method === 'BANK_TRANSFER'
          ? texts('transferOf', { bank: payment.channelName ?? '' })
          : (payment.channelName ?? texts(`method.${payment.method}`)),
    },
    { label: texts('amount'), value: <Money value={payment.amount} /> },
    ...(fee.amount > 0 ? [{ label: texts('fee'), value: <Money value={fee} /> }] : []),
    { label: texts('total'), value: <Money value={payment.total} /> },
    ...(creditedAmount && creditedAmount.amount !== payment.amount.amount
      ? [
          {
            label: texts('credited'),
            value: <Money value={creditedAmount} />,
            testId: 'payment-credited',
          },
        ]
      : []),
    ...(bonus ? [{ label: texts('bonus'), value: <Money value={bonus} /> }] : []),
    ...(paidAt ? [{ label: texts('paidAt'), value: <DateTime value={paidAt} /> }] : []),
    ...(invoice
      ? [
          {
            label: texts('invoice'),
            value: (
              <Anchor component={Link} to={`/invoices/${invoice.id}`}>
                {invoice.number ?? texts('seeInvoice')}
              </Anchor>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card>
      <Title order={2} fz="h3" mb="md">
        {texts('details')}
      </Title>
      <Facts items={items} />
    </Card>
  );
}
