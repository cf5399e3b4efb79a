import { Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money, StatusBadge, useTerms } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { OrderTableOrderFragment } from '../../__generated__/graphql';
import { useOrdersTexts } from './texts';

const OrderTableOrder = graphql(`
  fragment OrderTableOrder on Order {
    id
    number
    status
    planName
    hostname
    quantity
    period
    placedAt
    total {
      amount
      currency
    }
    customer {
      id
      name
      email
    }
  }
`);

/** Orders, one row each. */
export function OrderTable({
  orders,
}: {
  orders: ReadonlyArray<FragmentType<typeof OrderTableOrder>>;
}) {
  const texts = useOrdersTexts();
  const terms = useTerms();
  const columns: Column<OrderTableOrderFragment>[] = [
    {
      label: texts('number'),
      cell: ({ number }) => (
        <Text size="sm" fw={600} className="wb-number">
          {number}
        </Text>
      ),
    },
    {
      label: texts('customer'),
      cell: ({ customer }) => (
        <>
          <Text size="sm">{customer?.name ?? '–'}</Text>
          <Text size="xs" c="dimmed">
            {customer?.email}
          </Text>
        </>
      ),
    },
    {
      label: texts('status'),
      cell: ({ status }) => <StatusBadge kind="orderStatus" status={status} />,
    },
    {
      label: texts('plan'),
      cell: ({ planName, quantity }) => (quantity > 1 ? `${quantity} × ${planName}` : planName),
    },
    { label: texts('hostname'), cell: ({ hostname }) => hostname },
    { label: texts('period'), cell: ({ period }) => terms.maybe(`period.${period}`, period) },
    {
      label: texts('total'),
      isNumber: true,
      cell: ({ total }) => <Money value={total} fw={600} />,
    },
    {
      label: texts('placed'),
      isNumber: true,
      cell: ({ placedAt }) => (
        <Text size="sm" className="wb-number">
          <DateTime value={placedAt} as="short" />
        </Text>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(OrderTableOrder, orders)}
      columns={columns}
      rowTestId="order-row"
    />
  );
}
