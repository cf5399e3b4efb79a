import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useDashboardTexts } from './texts';

const UnpaidOrdersOrder = graphql(`
  fragment UnpaidOrdersOrder on Order {
    id
    number
    planName
    hostname
    expiresAt
    viewerCanPay
    total {
      amount
      currency
    }
  }
`);

/** The orders that wait for a payment, each with the way to pay it. */
export function UnpaidOrders({
  orders: masked,
}: {
  orders: ReadonlyArray<FragmentType<typeof UnpaidOrdersOrder>>;
}) {
  const texts = useDashboardTexts();
  const orders = unmask(UnpaidOrdersOrder, masked);
  if (orders.length === 0) return <Text c="dimmed">{texts('unpaidNone')}</Text>;
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {orders.map(({ id, number, planName, hostname, expiresAt, viewerCanPay, total }) => (
        <Card key={id} component="li" padding="md" pos="relative" data-testid="unpaid-order">
          <Group justify="space-between">
            <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
              <Link to={`/orders/${id}`} className="wb-cardlink">
                {number}
              </Link>
              <Text size="sm" c="dimmed">
                {planName} · {hostname}
              </Text>
              <Text size="sm" c="dimmed">
                {viewerCanPay ? (
                  <>
                    {texts('payBefore')} <DateTime value={expiresAt} />
                  </>
                ) : (
                  texts('awaitsDecision')
                )}
              </Text>
            </div>
            <Group gap="md" wrap="nowrap">
              <Money value={total} fw={650} />
              {viewerCanPay && (
                <Button
                  component={Link}
                  to={`/orders/${id}/pay`}
                  style={{ zIndex: 1 }}
                  aria-label={`${texts('pay')} ${number}`}
                >
                  {texts('pay')}
                </Button>
              )}
            </Group>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
