import { NativeSelect } from '@mantine/core';
import { graphql } from '../__generated__';
import { useProjectFilterQuery } from '../__generated__/hooks';
import { useProjectFilterTexts } from './project-filter.texts';

graphql(`
  query ProjectFilter {
    projects(includeArchived: true) {
      id
      name
    }
  }
`);

/** Chooses one project, or all; empty for all. */
export function ProjectFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (projectId: string) => void;
}) {
  const texts = useProjectFilterTexts();
  const projects = useProjectFilterQuery().data?.projects ?? [];
  return (
    <NativeSelect
      size="sm"
      label={texts('project')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: texts('all') },
        ...projects.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      data-testid="project-filter"
    />
  );
}
