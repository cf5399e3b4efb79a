import { Select } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader, useTerms } from '@webrana/ui';
import { useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { OrderStatus } from '../../__generated__/graphql';
import { useOrderListQuery, useOrderListStatusSubscription } from '../../__generated__/hooks';
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
  const [search, setSearch] = useSearchParams();
  const status = statuses.find((known) => known === search.get('status'));
  const { data, error, loading, refetch, fetchMore } = useOrderListQuery({
    variables: { filter: status ? { statuses: [status] } : undefined },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.orders;
  useOrderListStatusSubscription({
    onData: ({ data: event }) => {
      const id = event.data?.orderStatusChanged.id;
      if (status || !list?.edges.some(({ node }) => node.id === id)) void refetch();
    },
  });
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')}>
        <Select
          aria-label={texts('filter')}
          w={230}
          value={status ?? 'ALL'}
          allowDeselect={false}
          onChange={(value) =>
            setSearch(!value || value === 'ALL' ? {} : { status: value }, { replace: true })
          }
          data={[
            { value: 'ALL', label: texts('all') },
            ...statuses.map((value) => ({
              value,
              label: terms.maybe(`orderStatus.${value}`, value),
            })),
          ]}
          data-testid="status-filter"
        />
      </PageHeader>
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={8} height={52} />}
      {list && list.edges.length === 0 && (
        <EmptyState
          icon={IconReceipt}
          title={texts(status ? 'emptyFiltered' : 'empty')}
          hint={texts(status ? 'emptyFilteredHint' : 'emptyHint')}
        />
      )}
      {list && list.edges.length > 0 && <OrderTable orders={list.edges.map(({ node }) => node)} />}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
