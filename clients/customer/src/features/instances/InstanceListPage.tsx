import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconPlus, IconServer } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader } from '@webrana/ui';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { InstanceStatus } from '../../__generated__/graphql';
import { useInstanceListQuery, useInstanceListStatusSubscription } from '../../__generated__/hooks';
import { InstanceCard } from './InstanceCard';
import { useInstancesTexts } from './texts';

graphql(`
  query InstanceList($after: String, $filter: InstanceFilter) {
    instances(first: 20, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...InstanceCardInstance
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
  subscription InstanceListStatus {
    instanceStatusChanged {
      id
      status
      network {
        ipv4
        ipv6
      }
      paidUntil
      graceUntil
      autoRenew
    }
  }
`);

const filters = {
  all: undefined,
  running: ['RUNNING', 'REBOOTING'],
  preparing: ['PENDING', 'PROVISIONING', 'REBUILDING', 'RESIZING'],
  stopped: ['STOPPED', 'SUSPENDED', 'TERMINATED', 'FAILED'],
} satisfies Record<string, InstanceStatus[] | undefined>;
const names = Object.keys(filters) as (keyof typeof filters)[];

/** Every instance of the viewer, live; the filter lives in the address. */
export default function InstanceListPage() {
  const texts = useInstancesTexts();
  const [search, setSearch] = useSearchParams();
  const name = names.find((known) => known === search.get('status')) ?? 'all';
  const statuses: InstanceStatus[] | undefined = filters[name];
  const { data, error, loading, refetch, fetchMore } = useInstanceListQuery({
    variables: { filter: statuses ? { statuses } : undefined },
    notifyOnNetworkStatusChange: true,
  });
  useInstanceListStatusSubscription({
    onData: ({ client, data: event }) => {
      const id = event.data?.instanceStatusChanged.id;
      const isKnown = data?.instances?.edges.some(({ node }) => node.id === id);
      if (!isKnown) void client.refetchQueries({ include: ['InstanceList'] });
    },
  });

  const list = data?.instances;
  const edges = list?.edges ?? [];
  const pageInfo = list?.pageInfo;
  const create = (
    <Button component={Link} to="/plans" leftSection={<IconPlus size={16} aria-hidden />}>
      {texts('create')}
    </Button>
  );
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
        data-testid="instance-filter"
      />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={5} height={84} />}
      {list && edges.length === 0 && (
        <EmptyState
          icon={IconServer}
          title={texts(name === 'all' ? 'empty' : 'emptyFiltered')}
          hint={texts(name === 'all' ? 'emptyHint' : 'emptyFilteredHint')}
          action={
            name === 'all' ? (
              create
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
          <InstanceCard key={node.id} instance={node} />
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
