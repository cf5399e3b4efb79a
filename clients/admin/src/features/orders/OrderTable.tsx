import { Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money, StatusBadge, useTerms } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { OrderTableOrderFragment } from '../../__generated__/graphql';
import { CustomerCell } from '../../shell/CustomerCell';
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
      ...CustomerCellUser
    }
    project {
      id
      name
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
      cell: ({ number, placedAt }) => (
        <>
          <Text size="sm" fw={600} className="wb-number">
            {number}
          </Text>
          <Text size="sm" c="dimmed" className="wb-number">
            <DateTime value={placedAt} as="short" />
          </Text>
        </>
      ),
    },
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('status'),
      cell: ({ status }) => <StatusBadge kind="orderStatus" status={status} />,
    },
    {
      label: texts('plan'),
      wraps: true,
      cell: ({ planName, quantity, hostname, period, project }) => (
        <>
          <Text size="sm">{quantity > 1 ? `${quantity} × ${planName}` : planName}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[hostname, terms.maybe(`period.${period}`, period), project?.name]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    {
      label: texts('total'),
      isNumber: true,
      cell: ({ total }) => <Money value={total} fw={600} />,
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
