import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader } from '@webrana/ui';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { OrderStatus } from '../../__generated__/graphql';
import { useOrderListQuery, useOrderListStatusSubscription } from '../../__generated__/hooks';
import { OrderRow } from './OrderRow';
import { useOrdersTexts } from './texts';

graphql(`
  query OrderList($after: String, $filter: OrderFilter) {
    orders(first: 20, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...OrderRowOrder
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
      viewerCanPay
      viewerCanCancel
    }
  }
`);

const filters = {
  all: undefined,
  unpaid: ['PENDING_PAYMENT'],
  active: ['PAID', 'PROVISIONING', 'ACTIVE'],
  closed: ['CANCELLED', 'EXPIRED', 'REJECTED', 'FAILED', 'REFUNDED'],
} satisfies Record<string, OrderStatus[] | undefined>;
type FilterName = keyof typeof filters;
const names = Object.keys(filters) as FilterName[];

/** Every order of the viewer; the filter lives in the address. */
export default function OrderListPage() {
  const texts = useOrdersTexts();
  const [search, setSearch] = useSearchParams();
  const name = names.find((known) => known === search.get('status')) ?? 'all';
  const statuses: OrderStatus[] | undefined = filters[name];
  const { data, error, loading, refetch, fetchMore } = useOrderListQuery({
    variables: { filter: statuses ? { statuses } : undefined },
    notifyOnNetworkStatusChange: true,
  });
  useOrderListStatusSubscription();

  const list = data?.orders;
  const edges = list?.edges ?? [];
  const pageInfo = list?.pageInfo;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <SegmentedControl
        mb="lg"
        aria-label={texts('filter')}
        value={name}
        onChange={(value) => setSearch(value === 'all' ? {} : { status: value }, { replace: true })}
        data={names.map((value) => ({ value, label: texts(`filters.${value}`) }))}
        style={{ maxWidth: '100%', overflowX: 'auto' }}
        data-testid="order-filter"
      />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={5} height={84} />}
      {list && edges.length === 0 && (
        <EmptyState
          icon={IconReceipt}
          title={texts(name === 'all' ? 'empty' : 'emptyFiltered')}
          hint={texts(name === 'all' ? 'emptyHint' : 'emptyFilteredHint')}
          action={
            name === 'all' ? (
              <Button component={Link} to="/plans">
                {texts('seePlans')}
              </Button>
            ) : (
              <Button variant="light" onClick={() => setSearch({}, { replace: true })}>
                {texts('showAll')}
              </Button>
            )
          }
        />
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {edges.map(({ node }) => (
          <OrderRow key={node.id} order={node} />
        ))}
      </Stack>
      <LoadMore
        hasMore={pageInfo?.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: pageInfo?.endCursor } })}
      />
    </>
  );
}
