import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Facts, Flag, PriceLines, useTerms } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useOrdersTexts } from './texts';

const OrderDetailsOrder = graphql(`
  fragment OrderDetailsOrder on Order {
    id
    planName
    hostname
    quantity
    period
    couponCode
    region {
      id
      name
      countryCode
    }
    osImage {
      id
      family
      version
    }
    priceLines {
      kind
      amount {
        amount
        currency
      }
    }
    invoice {
      id
      number
    }
    payment {
      id
      status
      method
      channelName
    }
    statusChanges {
      from
      to
      changedAt
      changedBy
      reason
    }
  }
`);

/** What was ordered, what it costs, and every change of its status. */
export function OrderDetails({ order: masked }: { order: FragmentType<typeof OrderDetailsOrder> }) {
  const texts = useOrdersTexts();
  const terms = useTerms();
  const order = unmask(OrderDetailsOrder, masked);
  const { region, osImage, invoice, payment } = order;
  const items = [
    { label: texts('plan'), value: order.planName },
    {
      label: texts('region'),
      value: region ? (
        <Group gap={8} component="span">
          <Flag countryCode={region.countryCode} width={22} />
          {region.name}
        </Group>
      ) : (
        '–'
      ),
    },
    { label: texts('os'), value: osImage ? `${osImage.family} ${osImage.version}` : '–' },
    { label: texts('hostname'), value: order.hostname },
    { label: texts('quantity'), value: String(order.quantity) },
    { label: texts('period'), value: terms.maybe(`period.${order.period}`, order.period) },
    ...(order.couponCode ? [{ label: texts('couponCode'), value: order.couponCode }] : []),
    ...(invoice
      ? [
          {
            label: texts('invoice'),
            value: (
              <Anchor
                component={Link}
                to={`/invoices/${invoice.id}`}
                inherit
                data-testid="order-invoice"
              >
                {invoice.number ?? texts('invoicePending')}
              </Anchor>
            ),
          },
        ]
      : []),
    ...(payment?.status === 'PAID'
      ? [{ label: texts('paidWith'), value: payment.channelName ?? texts('wallet') }]
      : []),
  ];
  return (
    <Stack>
      <Card>
        <Title order={2} fz="h3" mb="md">
          {texts('price')}
        </Title>
        <PriceLines lines={order.priceLines} />
      </Card>
      <Card>
        <Title order={2} fz="h3" mb="md">
          {texts('details')}
        </Title>
        <Facts items={items} />
      </Card>
      <Card>
        <Title order={2} fz="h3" mb="md">
          {texts('history')}
        </Title>
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {order.statusChanges.map(({ from, to, changedAt, changedBy, reason }) => (
            <li key={`${to}${changedAt}`}>
              <Text size="sm" fw={550}>
                {from === to ? texts('refundNote') : terms.maybe(`orderStatus.${to}`, to)}
                <Text component="span" inherit fw={400} c="dimmed">
                  {` ${texts.maybe(`by.${changedBy}`, '')}`}
                </Text>
              </Text>
              <Text size="xs" c="dimmed">
                <DateTime value={changedAt} />
                {reason && changedBy === 'STAFF' && ` · ${reason}`}
              </Text>
            </li>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
