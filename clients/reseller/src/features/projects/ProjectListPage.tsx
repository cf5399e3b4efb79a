import { Button, Group, SegmentedControl, Switch, Text } from '@mantine/core';
import { IconFolder, IconPlus } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useProjectCountsQuery, useProjectListQuery } from '../../__generated__/hooks';
import { useFilters } from '../../shell/useFilters';
import { countByProject } from './count';
import { type ProjectAct, ProjectDialog } from './ProjectDialog';
import { ProjectTable } from './ProjectTable';
import { useProjectsTexts } from './texts';

graphql(`
  query ProjectList($mode: Mode!, $includeArchived: Boolean!) {
    projects(mode: $mode, includeArchived: $includeArchived) {
      id
      ...ProjectTableProject
    }
  }
`);

graphql(`
  query ProjectCounts {
    instances(first: 100) {
      edges {
        node {
          id
          project {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    invoices(first: 100, filter: { statuses: [OPEN] }) {
      edges {
        node {
          id
          project {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const modes = ['LIVE', 'TEST'] as const;

/** The projects with what they hold; the filters live in the address. */
export default function ProjectListPage() {
  const texts = useProjectsTexts();
  const [search, choose] = useFilters();
  const [wish, setWish] = useState<ProjectAct | null>(null);
  const mode = modes.find((known) => known === search.get('mode')) ?? 'LIVE';
  const includeArchived = search.get('archive') === '1';
  const { data, error, refetch } = useProjectListQuery({
    variables: { mode, includeArchived },
    fetchPolicy: 'cache-and-network',
  });
  // What test projects hold is seen through test keys only.
  const { data: held } = useProjectCountsQuery({ skip: mode === 'TEST' });
  const projects = data?.projects;
  const createButton = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setWish({ act: 'create', mode })}
      data-testid="project-create"
    >
      {texts('create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')}>
        {projects && projects.length > 0 && createButton}
      </PageHeader>
      <Group justify="space-between" mb="md" gap="sm">
        <SegmentedControl
          aria-label={texts('mode')}
          value={mode}
          onChange={(value) => choose('mode', value === 'LIVE' ? null : value)}
          data={modes.map((value) => ({ value, label: texts(`modes.${value}`) }))}
          data-testid="project-mode"
        />
        <Switch
          label={texts('showArchived')}
          checked={includeArchived}
          onChange={({ currentTarget }) => choose('archive', currentTarget.checked ? '1' : null)}
          data-testid="project-archived"
        />
      </Group>
      {mode === 'TEST' && (
        <Text size="sm" c="dimmed" mb="md">
          {texts('testHint')}
        </Text>
      )}
      {error && !projects && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!projects && !error && <ListSkeleton rows={5} height={52} />}
      {projects && projects.length === 0 && (
        <EmptyState
          icon={IconFolder}
          title={texts('empty')}
          hint={texts('emptyHint')}
          action={createButton}
        />
      )}
      {projects && projects.length > 0 && (
        <ProjectTable
          projects={projects}
          counts={
            mode === 'LIVE'
              ? {
                  instances: countByProject(held?.instances),
                  invoices: countByProject(held?.invoices),
                }
              : null
          }
          onAct={setWish}
        />
      )}
      {wish && <ProjectDialog wish={wish} onClose={() => setWish(null)} />}
    </>
  );
}
