import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconClock, IconInfoCircle } from '@tabler/icons-react';
import { DateTime } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { shownStatus } from '../../shell/payment/shown-status';
import { useOrdersTexts } from './texts';

const OrderOutcomeOrder = graphql(`
  fragment OrderOutcomeOrder on Order {
    id
    status
    expiresAt
    viewerCanPay
    plan {
      id
      slug
    }
    instances {
      id
      hostname
      status
    }
    payment {
      id
      status
      transfer {
        canSubmitProof
        proofSubmittedAt
      }
    }
  }
`);

const closed = ['CANCELLED', 'EXPIRED', 'REJECTED', 'FAILED', 'REFUNDED'] as const;

/** What the person can do now: pay, open the instance, or order again. */
export function OrderOutcome({ order: masked }: { order: FragmentType<typeof OrderOutcomeOrder> }) {
  const texts = useOrdersTexts();
  const order = unmask(OrderOutcomeOrder, masked);
  const end = closed.find((status) => status === order.status);

  const { payment } = order;
  const isUnpaid = order.status === 'PENDING_PAYMENT';
  if (isUnpaid && payment && shownStatus(payment) === 'AWAITING_APPROVAL') {
    return (
      <Alert
        color="indigo"
        variant="light"
        icon={<IconClock aria-hidden />}
        title={texts('proofTitle')}
        role="status"
        data-testid="order-awaits-decision"
      >
        <Group justify="space-between">
          <Text size="sm">{texts('proofText')}</Text>
          <Button component={Link} to={`/payments/${payment.id}`} variant="default">
            {texts('seePayment')}
          </Button>
        </Group>
      </Alert>
    );
  }
  if (order.viewerCanPay) {
    return (
      <Alert
        color="yellow"
        variant="light"
        icon={<IconClock aria-hidden />}
        title={texts('unpaidTitle')}
      >
        <Group justify="space-between">
          <Text size="sm">
            {texts('payBefore')} <DateTime value={order.expiresAt} />
          </Text>
          <Button component={Link} to={`/orders/${order.id}/pay`} data-testid="pay-order">
            {texts('pay')}
          </Button>
        </Group>
      </Alert>
    );
  }
  if (order.status === 'ACTIVE') {
    return (
      <Alert
        color="teal"
        variant="light"
        icon={<IconCircleCheck aria-hidden />}
        title={texts('readyTitle')}
        role="status"
        data-testid="order-ready"
      >
        <Group justify="space-between">
          <Text size="sm">{texts('readyText')}</Text>
          <Group gap="xs">
            {order.instances?.map(({ id, hostname }) => (
              <Button
                key={id}
                component={Link}
                to={`/instances/${id}`}
                color="teal.8"
                data-testid="open-instance"
              >
                {texts('openInstance', { hostname })}
              </Button>
            ))}
          </Group>
        </Group>
      </Alert>
    );
  }
  if (!end) return null;
  return (
    <Alert
      color={end === 'FAILED' || end === 'REJECTED' ? 'red' : 'gray'}
      variant="light"
      icon={<IconInfoCircle aria-hidden />}
      title={texts(`closedTitle.${end}`)}
      role="status"
    >
      <Group justify="space-between">
        <Text size="sm">{texts(`closedText.${end}`)}</Text>
        <Button
          component={Link}
          to={order.plan ? `/configure/${order.plan.slug}` : '/plans'}
          variant="default"
        >
          {texts('again')}
        </Button>
      </Group>
    </Alert>
  );
}
