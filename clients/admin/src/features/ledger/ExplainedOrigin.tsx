import { Anchor } from '@mantine/core';
import {
  Facts,
  formatDateTime,
  formatMoney,
  Money,
  Section,
  useLanguage,
  useTerms,
} from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useLedgerTexts } from './texts';

const ExplainedOriginExplanation = graphql(`
  fragment ExplainedOriginExplanation on ChargeExplanation {
    order {
      id
      number
      planName
      period
      customer {
        id
      }
    }
    invoice {
      id
      number
      description
      total {
        amount
        currency
      }
      tax {
        amount {
          amount
          currency
        }
      }
    }
    period {
      startsAt
      endsAt
      instance {
        id
        hostname
      }
    }
    coupon {
      amount {
        amount
        currency
      }
      order {
        id
        couponCode
      }
    }
  }
`);

/** What the money was for: order, invoice, period, coupon and tax; nothing for a gift or a top-up. */
export function ExplainedOrigin({
  explanation,
}: {
  explanation: FragmentType<typeof ExplainedOriginExplanation>;
}) {
  const texts = useLedgerTexts();
  const terms = useTerms();
  const language = useLanguage();
  const { order, invoice, period, coupon } = unmask(ExplainedOriginExplanation, explanation);
  if (!order && !invoice) return null;
  const at = (value: string) => formatDateTime(value, language);
  const paid =
    period &&
    (period.endsAt
      ? texts('fromTo', { startsAt: at(period.startsAt), endsAt: at(period.endsAt) })
      : texts('from', { startsAt: at(period.startsAt) }));
  return (
    <Section title={texts('origin')}>
      <Facts
        items={[
          ...(order
            ? [
                {
                  label: texts('order'),
                  value: order.customer ? (
                    <Anchor component={Link} to={`/orders?customer=${order.customer.id}`} inherit>
                      {order.number}
                    </Anchor>
                  ) : (
                    order.number
                  ),
                },
                { label: texts('plan'), value: order.planName },
              ]
            : []),
          ...(invoice
            ? [
                {
                  label: texts('invoice'),
                  value: (
                    <Anchor component={Link} to={`/billing/invoices/${invoice.id}`} inherit>
                      {invoice.number ?? texts('draft')}
                    </Anchor>
                  ),
                },
                { label: texts('total'), value: <Money value={invoice.total} /> },
                {
                  label: texts('tax'),
                  value: invoice.tax ? <Money value={invoice.tax.amount} /> : '–',
                },
                {
                  label: texts('coupon'),
                  value: coupon
                    ? texts('couponOf', {
                        code: coupon.order?.couponCode ?? '–',
                        amount: formatMoney(coupon.amount),
                      })
                    : texts('noCoupon'),
                  testId: 'explained-coupon',
                },
              ]
            : []),
          ...(paid
            ? [
                { label: texts('period'), value: paid, testId: 'explained-period' },
                { label: texts('instance'), value: period.instance?.hostname ?? '–' },
              ]
            : order
              ? [
                  {
                    label: texts('unit'),
                    value: terms.maybe(`period.${order.period}`, order.period),
                  },
                ]
              : []),
        ]}
      />
    </Section>
  );
}
