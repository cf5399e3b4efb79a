import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconCreditCard } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader } from '@webrana/ui';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { PaymentStatus } from '../../__generated__/graphql';
import { usePaymentListQuery } from '../../__generated__/hooks';
import { PaymentRow } from './PaymentRow';
import { usePaymentsTexts } from './texts';

graphql(`
  query PaymentList($after: String, $filter: PaymentFilter) {
    payments(first: 20, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...PaymentRowPayment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const filters = {
  all: undefined,
  open: ['OPENING', 'PENDING', 'IN_REVIEW'],
  paid: ['PAID'],
  closed: ['FAILED', 'EXPIRED'],
} satisfies Record<string, PaymentStatus[] | undefined>;
type FilterName = keyof typeof filters;
const names = Object.keys(filters) as FilterName[];

/** Every payment of the viewer; the filter lives in the address. */
export default function PaymentListPage() {
  const texts = usePaymentsTexts();
  const [search, setSearch] = useSearchParams();
  const name = names.find((known) => known === search.get('status')) ?? 'all';
  const statuses: PaymentStatus[] | undefined = filters[name];
  const { data, error, loading, refetch, fetchMore } = usePaymentListQuery({
    variables: { filter: statuses ? { statuses } : undefined },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });

  const list = data?.payments;
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
        data-testid="payment-filter"
      />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={5} height={84} />}
      {list && edges.length === 0 && (
        <EmptyState
          icon={IconCreditCard}
          title={texts(name === 'all' ? 'empty' : 'emptyFiltered')}
          hint={texts(name === 'all' ? 'emptyHint' : 'emptyFilteredHint')}
          action={
            name === 'all' ? (
              <Button component={Link} to="/wallet/top-up">
                {texts('topUp')}
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
          <PaymentRow key={node.id} payment={node} />
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
