import { ActionIcon, Anchor, Badge, Group, Menu, Text } from '@mantine/core';
import { IconArchive, IconDots, IconPencil } from '@tabler/icons-react';
import { type Column, DataTable, DateTime } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { ProjectTableProjectFragment } from '../../__generated__/graphql';
import type { Counts } from './count';
import type { ProjectAct } from './ProjectDialog';
import { useProjectsTexts } from './texts';

const ProjectTableProject = graphql(`
  fragment ProjectTableProject on Project {
    id
    name
    createdAt
    archivedAt
  }
`);

/** Projects, one row each, with how much they hold; no counts where nobody can tell. */
export function ProjectTable({
  projects,
  counts,
  onAct,
}: {
  projects: ReadonlyArray<FragmentType<typeof ProjectTableProject>>;
  counts: { instances: Counts | null; invoices: Counts | null } | null;
  onAct: (wish: ProjectAct) => void;
}) {
  const texts = useProjectsTexts();
  const countColumn = (
    label: string,
    counted: Counts | null,
    path: string,
  ): Column<ProjectTableProjectFragment> => ({
    label,
    isNumber: true,
    cell: ({ id }) => {
      if (!counted) return '–';
      const count = counted.of(id);
      if (count === 0 && counted.isAll) return '0';
      return (
        <Anchor component={Link} to={`${path}?project=${id}`} size="sm" data-testid="project-count">
          {counted.isAll ? count : texts('orMore', { count })}
        </Anchor>
      );
    },
  });
  const columns: Column<ProjectTableProjectFragment>[] = [
    {
      label: texts('name'),
      wraps: true,
      cell: ({ name, archivedAt }) => (
        <Group gap="xs">
          <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          {archivedAt && (
            <Badge variant="light" color="gray" tt="none" radius="sm">
              {texts('isArchived')}
            </Badge>
          )}
        </Group>
      ),
    },
    ...(counts
      ? [
          countColumn(texts('instances'), counts.instances, '/instances'),
          countColumn(texts('unpaid'), counts.invoices, '/invoices'),
        ]
      : []),
    { label: texts('created'), cell: ({ createdAt }) => <DateTime value={createdAt} as="day" /> },
    {
      label: '',
      isNumber: true,
      isAct: true,
      cell: ({ id, name, archivedAt }) =>
        archivedAt ? (
          <Text size="sm" c="dimmed">
            {texts('archived')} <DateTime value={archivedAt} as="day" />
          </Text>
        ) : (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                variant="default"
                aria-label={texts('actions', { name })}
                data-testid="project-actions"
              >
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => onAct({ act: 'rename', project: { id, name } })}
                data-testid="project-rename"
              >
                {texts('rename')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArchive size={16} aria-hidden />}
                onClick={() => onAct({ act: 'archive', project: { id, name } })}
                data-testid="project-archive"
              >
                {texts('archive')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ),
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(ProjectTableProject, projects)}
      columns={columns}
      rowTestId="project-row"
    />
  );
}
