import { Button, Card, Group, Text } from '@mantine/core';
import { DateTime, Money, StatusBadge, useTerms } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useOrdersTexts } from './texts';

const OrderRowOrder = graphql(`
  fragment OrderRowOrder on Order {
    id
    number
    status
    planName
    hostname
    quantity
    period
    placedAt
    viewerCanPay
    total {
      amount
      currency
    }
  }
`);

/** An order in a list; the whole card leads to it. */
export function OrderRow({ order: masked }: { order: FragmentType<typeof OrderRowOrder> }) {
  const texts = useOrdersTexts();
  const terms = useTerms();
  const order = unmask(OrderRowOrder, masked);
  const subject = order.quantity > 1 ? `${order.quantity} × ${order.planName}` : order.planName;
  return (
    <Card component="li" data-testid="order-row" data-id={order.id} padding="md" pos="relative">
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 15rem', minWidth: 0 }}>
          <Group gap="sm">
            <Link to={`/orders/${order.id}`} className="wb-cardlink">
              {order.number}
            </Link>
            <StatusBadge kind="orderStatus" status={order.status} />
          </Group>
          <Text size="sm" c="dimmed" mt={4}>
            {subject} · {order.hostname} · {terms.maybe(`period.${order.period}`, order.period)}
          </Text>
        </div>
        <Group gap="lg" wrap="nowrap">
          <div style={{ textAlign: 'end' }}>
            <Money value={order.total} fw={650} />
            <Text size="sm" c="dimmed">
              <DateTime value={order.placedAt} as="short" />
            </Text>
          </div>
          {order.viewerCanPay && (
            <Button
              component={Link}
              to={`/orders/${order.id}/pay`}
              style={{ zIndex: 1 }}
              aria-label={`${texts('pay')} ${order.number}`}
            >
              {texts('pay')}
            </Button>
          )}
        </Group>
      </Group>
    </Card>
  );
}
