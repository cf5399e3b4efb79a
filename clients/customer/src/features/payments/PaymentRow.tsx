import { Card, Group, Text } from '@mantine/core';
import { DateTime, Money, StatusBadge } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { shownStatus } from '../../shell/payment/shown-status';
import { usePaymentsTexts } from './texts';

const PaymentRowPayment = graphql(`
  fragment PaymentRowPayment on Payment {
    id
    status
    method
    purpose
    channelName
    createdAt
    total {
      amount
      currency
    }
    order {
      id
      number
    }
    transfer {
      canSubmitProof
      proofSubmittedAt
    }
  }
`);

/** A payment in a list; the whole card leads to it. */
export function PaymentRow({
  payment: masked,
}: {
  payment: FragmentType<typeof PaymentRowPayment>;
}) {
  const texts = usePaymentsTexts();
  const payment = unmask(PaymentRowPayment, masked);
  const { order, transfer, channelName } = payment;
  const way = transfer
    ? texts('transferOf', { bank: channelName ?? '' })
    : (channelName ?? texts(`method.${payment.method}`));
  return (
    <Card component="li" data-testid="payment-row" data-id={payment.id} padding="md" pos="relative">
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 15rem', minWidth: 0 }}>
          <Group gap="sm">
            <Link to={`/payments/${payment.id}`} className="wb-cardlink">
              {order
                ? texts('orderOf', { number: order.number })
                : texts.maybe(`purpose.${payment.purpose}`, payment.purpose)}
            </Link>
            <StatusBadge kind="paymentStatus" status={shownStatus(payment)} />
          </Group>
          <Text size="sm" c="dimmed" mt={4}>
            {way}
          </Text>
        </div>
        <div style={{ textAlign: 'end', marginInlineStart: 'auto' }}>
          <Money value={payment.total} fw={650} />
          <Text size="sm" c="dimmed">
            <DateTime value={payment.createdAt} as="short" />
          </Text>
        </div>
      </Group>
    </Card>
  );
}
