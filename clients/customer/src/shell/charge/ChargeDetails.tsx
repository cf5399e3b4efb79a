import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Money, StatusBadge } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ChargeBought } from './ChargeBought';
import { ChargeMovements } from './ChargeMovements';
import { useChargeTexts } from './texts';

const ChargeDetailsExplanation = graphql(`
  fragment ChargeDetailsExplanation on ChargeExplanation {
    ...ChargeBoughtExplanation
    payments {
      gatewayReference
      promotion {
        id
        name
      }
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
  const explanation = unmask(ChargeDetailsExplanation, masked);
  const { payments, movements } = explanation;
  return (
    <Stack data-testid="explanation">
      <ChargeBought explanation={explanation} />
      {payments.length > 0 && (
        <Card padding="md">
          <Title order={3} mb="xs">
            {texts('paid')}
          </Title>
          <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {payments.map(({ payment, gatewayReference, promotion, callbacks }) => (
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
                {promotion && (
                  <Text size="sm" c="dimmed">
                    {texts('promotion', { name: promotion.name })}
                  </Text>
                )}
                {gatewayReference && (
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {texts('reference', { reference: gatewayReference })}
                  </Text>
                )}
                {callbacks.map(({ id, status, receivedAt }) => (
                  <Text key={id} size="sm" c="dimmed">
                    {texts('callback', { status: texts.maybe(`claims.${status}`, status) })} ·{' '}
                    <DateTime value={receivedAt} />
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
