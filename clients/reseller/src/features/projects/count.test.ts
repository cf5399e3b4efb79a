import { expect, it } from 'vitest';
import { countByProject } from './count';

it('counts by project, and says when there may be more', () => {
  const node = (id: string | null) => ({ node: { project: id ? { id } : null } });
  const counts = countByProject({
    edges: [node('a'), node(null), node('a'), node('b')],
    pageInfo: { hasNextPage: true },
  });
  expect([counts?.of('a'), counts?.of('b'), counts?.of('c'), counts?.isAll]).toEqual([
    2,
    1,
    0,
    false,
  ]);
  expect(countByProject(null)).toBeNull();
});
