import { Group, Stack, Text } from '@mantine/core';
import { DateTime, Money, Section } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { PaymentTag } from '../../shell/PaymentTag';
import { usePaymentTexts } from '../../shell/payment.texts';
import { useFactWords } from '../../shell/useFactWords';
import { useLedgerTexts } from './texts';

const ExplainedPaymentsExplanation = graphql(`
  fragment ExplainedPaymentsExplanation on ChargeExplanation {
    payments {
      merchantReference
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
        purpose
        createdAt
        paidAt
        total {
          amount
          currency
        }
        transfer {
          decidedBy {
            id
            name
          }
        }
      }
      callbacks {
        id
        status
        receivedAt
        outcome
      }
    }
  }
`);

/** Every attempt to pay, with its references and what the payment gateway told. */
export function ExplainedPayments({
  explanation,
}: {
  explanation: FragmentType<typeof ExplainedPaymentsExplanation>;
}) {
  const texts = useLedgerTexts();
  const words = usePaymentTexts();
  const facts = useFactWords();
  const { payments } = unmask(ExplainedPaymentsExplanation, explanation);
  if (payments.length === 0) return null;
  return (
    <Section title={texts('payments')}>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {payments.map(({ payment, merchantReference, gatewayReference, promotion, callbacks }) => (
          <li key={payment.id} data-testid="explained-payment">
            <Group justify="space-between" gap="xs">
              <Group gap="xs">
                <Text fw={600}>
                  {payment.channelName ?? words.maybe(`method.${payment.method}`, payment.method)}
                </Text>
                <PaymentTag status={payment.status} />
              </Group>
              <Money value={payment.total} fw={600} />
            </Group>
            <Text size="sm" c="dimmed">
              {words.maybe(`purpose.${payment.purpose}`, payment.purpose)} ·{' '}
              {texts(payment.paidAt ? 'paid' : 'begun')}{' '}
              <DateTime value={payment.paidAt ?? payment.createdAt} />
              {payment.transfer?.decidedBy &&
                ` · ${texts('decidedBy', { name: payment.transfer.decidedBy.name })}`}
            </Text>
            {promotion && (
              <Text size="sm" c="dimmed">
                {texts('promotion')}: {promotion.name}
              </Text>
            )}
            <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {texts('merchantReference')}: {merchantReference}
            </Text>
            {gatewayReference && (
              <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
                {texts('gatewayReference')}: {gatewayReference}
              </Text>
            )}
            {callbacks.map(({ id, status, receivedAt, outcome }) => (
              <Text key={id} size="sm" mt={4}>
                {texts('callback', {
                  status: texts.maybe(`claims.${status}`, status),
                  outcome: outcome ? facts.valueOf('outcome', outcome) : texts('callbackOpen'),
                })}{' '}
                · <DateTime value={receivedAt} />
              </Text>
            ))}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
