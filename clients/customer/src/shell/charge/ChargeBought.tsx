import { Anchor, Card, Text, Title } from '@mantine/core';
import { DateTime, Money, PriceLines, useTerms } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useChargeTexts } from './texts';

const ChargeBoughtExplanation = graphql(`
  fragment ChargeBoughtExplanation on ChargeExplanation {
    order {
      id
      number
      planName
      hostname
      period
    }
    invoice {
      id
      number
      lines {
        kind
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

/** What was bought, for which period, and the coupon that made it cheaper; nothing for a gift. */
export function ChargeBought({
  explanation,
}: {
  explanation: FragmentType<typeof ChargeBoughtExplanation>;
}) {
  const texts = useChargeTexts();
  const terms = useTerms();
  const { order, invoice, period, coupon } = unmask(ChargeBoughtExplanation, explanation);
  if (!order && !invoice) return null;
  const hostname = period?.instance?.hostname ?? order?.hostname;
  return (
    <Card padding="md">
      <Title order={3} mb="xs">
        {texts('bought')}
      </Title>
      {order && (
        <Text size="sm">
          <Anchor component={Link} to={`/orders/${order.id}`} inherit>
            {order.number}
          </Anchor>
          {` · ${order.planName} · ${hostname}`}
        </Text>
      )}
      {period ? (
        <Text size="sm" data-testid="charge-period">
          {texts('period')} <DateTime value={period.startsAt} />
          {period.endsAt && (
            <>
              {` ${texts('until')} `}
              <DateTime value={period.endsAt} />
            </>
          )}
        </Text>
      ) : (
        order && (
          <Text size="sm" data-testid="charge-period">
            {texts('unit')} {terms.maybe(`period.${order.period}`, order.period)}
          </Text>
        )
      )}
      {coupon && (
        <Text size="sm" data-testid="charge-coupon">
          {texts('coupon')} <strong>{coupon.order?.couponCode}</strong>, {texts('off')}{' '}
          <Money value={coupon.amount} />
        </Text>
      )}
      {invoice && (
        <>
          <Text size="sm" mb="sm">
            <Anchor component={Link} to={`/invoices/${invoice.id}`} inherit>
              {texts('invoice', { number: invoice.number ?? '' })}
            </Anchor>
          </Text>
          <PriceLines lines={invoice.lines} />
        </>
      )}
    </Card>
  );
}
