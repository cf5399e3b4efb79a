import { Button, Group } from '@mantine/core';
import { IconReceipt, IconX } from '@tabler/icons-react';
import { PageHeader, useTerms } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { OrderFilter, OrderStatus } from '../../__generated__/graphql';
import { useOrderListQuery, useOrderListStatusSubscription } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { OrderTable } from './OrderTable';
import { useOrdersTexts } from './texts';

graphql(`
  query OrderList($after: String, $filter: OrderFilter) {
    orders(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...OrderTableOrder
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

graphql(`
  subscription OrderListStatus {
    orderStatusChanged {
      id
      status
    }
  }
`);

const statuses: OrderStatus[] = [
  'PENDING_PAYMENT',
  'PAID',
  'PROVISIONING',
  'ACTIVE',
  'FAILED',
  'REFUNDED',
  'CANCELLED',
  'EXPIRED',
  'REJECTED',
];

/** Everybody's orders, live; the filter lives in the address. */
export default function OrderListPage() {
  const texts = useOrdersTexts();
  const terms = useTerms();
  const { get, oneOf, set } = useFilters();
  const status = oneOf('status', statuses);
  const customerId = get('customer');
  const projectId = get('project');
  const filter: OrderFilter = {
    ...(status && { statuses: [status] }),
    ...(customerId && { customerId }),
    ...(projectId && { projectId }),
  };
  const isFiltered = Boolean(status || customerId || projectId);
  const { data, ...query } = useOrderListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.orders;
  useOrderListStatusSubscription({
    onData: ({ data: event }) => {
      const id = event.data?.orderStatusChanged.id;
      if (isFiltered || !list?.edges.some(({ node }) => node.id === id)) void query.refetch();
    },
  });
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('filter')}
          all={texts('all')}
          value={status}
          onChange={(value) => set('status', value)}
          options={statuses.map((value) => ({
            value,
            label: terms.maybe(`orderStatus.${value}`, value),
          }))}
          testId="status-filter"
        />
        <CustomerFilter />
        {projectId && (
          <Button
            variant="light"
            rightSection={<IconX size={16} aria-hidden />}
            onClick={() => set('project', null)}
          >
            {texts('onlyProject')}
          </Button>
        )}
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconReceipt,
          title: texts(isFiltered ? 'emptyFiltered' : 'empty'),
          hint: texts(isFiltered ? 'emptyFilteredHint' : 'emptyHint'),
        }}
      >
        <OrderTable orders={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
