import { Text } from '@mantine/core';
import { IconServer } from '@tabler/icons-react';
import {
  type Column,
  DataTable,
  DateTime,
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  StatusText,
} from '@webrana/ui';
import { graphql, unmask } from '../../__generated__';
import type { ServerRowFragment } from '../../__generated__/graphql';
import { useServerListQuery } from '../../__generated__/hooks';
import { useServersTexts } from './texts';

const ServerRow = graphql(`
  fragment ServerRow on Server {
    id
    state
    provider
    providerReference
    tag
    lastProblem
    createdAt
    instance {
      id
      hostname
    }
  }
`);

graphql(`
  query ServerList($after: String) {
    servers(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...ServerRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const providers: Record<string, string> = {
  DIGITALOCEAN: 'DigitalOcean',
  VULTR: 'Vultr',
  LINODE: 'Linode',
};
/** Servers have no subscription of their own; a look every few seconds keeps the list true. */
const interval = 10_000;

/** What the providers run. */
export default function ServerListPage() {
  const texts = useServersTexts();
  const { data, error, loading, refetch, fetchMore } = useServerListQuery({
    notifyOnNetworkStatusChange: true,
    pollInterval: interval,
    skipPollAttempt: () => document.hidden,
  });
  const list = data?.servers;
  const columns: Column<ServerRowFragment>[] = [
    {
      label: texts('instance'),
      cell: ({ instance }) => (
        <Text size="sm" fw={600}>
          {instance?.hostname ?? '–'}
        </Text>
      ),
    },
    {
      label: texts('state'),
      cell: ({ state }) => <StatusText kind="serverState" status={state} />,
    },
    {
      label: texts('provider'),
      cell: ({ provider, providerReference }) => (
        <>
          {providers[provider] ?? provider}
          <Text size="sm" c="dimmed">
            {providerReference ?? '–'}
          </Text>
        </>
      ),
    },
    {
      label: texts('tag'),
      cell: ({ tag }) => (
        <Text size="xs" ff="monospace">
          {tag}
        </Text>
      ),
    },
    {
      label: texts('problem'),
      wraps: true,
      cell: ({ lastProblem }) => (
        <Text size="sm" c={lastProblem ? 'red' : 'dimmed'}>
          {lastProblem ?? '–'}
        </Text>
      ),
    },
    { label: texts('created'), cell: ({ createdAt }) => <DateTime value={createdAt} as="short" /> },
  ];
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={8} height={52} />}
      {list && list.edges.length === 0 && (
        <EmptyState icon={IconServer} title={texts('empty')} hint={texts('emptyHint')} />
      )}
      {list && list.edges.length > 0 && (
        <DataTable
          label={texts('title')}
          rows={list.edges.map(({ node }) => unmask(ServerRow, node))}
          columns={columns}
          rowTestId="server-row"
        />
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading && !list?.edges.length}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
