import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Money, PriceLines, StatusBadge } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ChargeMovements } from './ChargeMovements';
import { useChargeTexts } from './texts';

const ChargeDetailsExplanation = graphql(`
  fragment ChargeDetailsExplanation on ChargeExplanation {
    order {
      id
      number
      planName
      hostname
    }
    invoice {
      id
      number
      description
      lines {
        kind
        amount {
          amount
          currency
        }
      }
    }
    payments {
      gatewayReference
      payment {
        id
        status
        method
        channelName
        createdAt
        paidAt
        total {
          amount
          currency
        }
      }
      callbacks {
        id
        status
        receivedAt
        outcome
      }
    }
    movements {
      id
      ...ChargeMovementsMovement
    }
  }
`);

/** What was bought, every attempt to pay it, and every movement of money, from top to bottom. */
export function ChargeDetails({
  explanation: masked,
}: {
  explanation: FragmentType<typeof ChargeDetailsExplanation>;
}) {
  const texts = useChargeTexts();
  const { order, invoice, payments, movements } = unmask(ChargeDetailsExplanation, masked);
  return (
    <Stack data-testid="explanation">
      {(order || invoice) && (
        <Card padding="md">
          <Title order={3} mb="xs">
            {texts('bought')}
          </Title>
          {order && (
            <Text size="sm">
              <Anchor component={Link} to={`/orders/${order.id}`} inherit>
                {order.number}
              </Anchor>
              {` · ${order.planName} · ${order.hostname}`}
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
      )}
      {payments.length > 0 && (
        <Card padding="md">
          <Title order={3} mb="xs">
            {texts('paid')}
          </Title>
          <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {payments.map(({ payment, gatewayReference, callbacks }) => (
              <li key={payment.id}>
                <Group justify="space-between" gap="xs">
                  <Anchor component={Link} to={`/payments/${payment.id}`} fw={600}>
                    {payment.channelName ?? texts(`method.${payment.method}`)}
                  </Anchor>
                  <StatusBadge kind="paymentStatus" status={payment.status} />
                </Group>
                <Text size="sm" c="dimmed">
                  <Money value={payment.total} /> ·{' '}
                  <DateTime value={payment.paidAt ?? payment.createdAt} />
                </Text>
                {gatewayReference && (
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {texts('reference', { reference: gatewayReference })}
                  </Text>
                )}
                {callbacks.map(({ id, status, receivedAt }) => (
                  <Text key={id} size="sm" c="dimmed">
                    {texts('callback', { status })} · <DateTime value={receivedAt} />
                  </Text>
                ))}
              </li>
            ))}
          </Stack>
        </Card>
      )}
      <ChargeMovements movements={movements} />
    </Stack>
  );
}
