import { Button } from '@mantine/core';
import { IconServer } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useInstanceListQuery, useInstanceListStatusSubscription } from '../../__generated__/hooks';
import { ProjectFilter } from '../../shell/ProjectFilter';
import { useFilters } from '../../shell/useFilters';
import { InstanceTable } from './InstanceTable';
import { useInstancesTexts } from './texts';

graphql(`
  query InstanceList($after: String, $filter: InstanceFilter) {
    instances(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...InstanceTableInstance
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
      currentPeriod {
        startsAt
        endsAt
      }
    }
  }
`);

/** The reseller's instances, live. */
export default function InstanceListPage() {
  const texts = useInstancesTexts();
  const [search, choose] = useFilters();
  const projectId = search.get('project') ?? '';
  const { data, error, loading, refetch, fetchMore } = useInstanceListQuery({
    variables: { filter: projectId ? { projectId } : undefined },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.instances;
  useInstanceListStatusSubscription({
    onData: ({ data: event }) => {
      const id = event.data?.instanceStatusChanged.id;
      if (!list?.edges.some(({ node }) => node.id === id)) void refetch();
    },
  });
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')}>
        <ProjectFilter value={projectId} onChange={(value) => choose('project', value)} />
      </PageHeader>
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={6} height={52} />}
      {list && list.edges.length === 0 && (
        <EmptyState
          icon={IconServer}
          title={texts(projectId ? 'emptyProject' : 'empty')}
          hint={texts(projectId ? 'emptyProjectHint' : 'emptyHint')}
          action={
            projectId ? (
              <Button variant="light" onClick={() => choose('project', null)}>
                {texts('showAll')}
              </Button>
            ) : (
              <Button component="a" href="/plans">
                {texts('buy')}
              </Button>
            )
          }
        />
      )}
      {list && list.edges.length > 0 && (
        <InstanceTable instances={list.edges.map(({ node }) => node)} />
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
