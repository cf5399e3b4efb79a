/** How many rows belong to each project; `isAll` says whether there are no more than were counted. */
export interface Counts {
  of: (projectId: string) => number;
  isAll: boolean;
}

/** Counts the rows of one page by their project. */
export function countByProject(
  page:
    | {
        edges: ReadonlyArray<{ node: { project?: { id: string } | null } }>;
        pageInfo: { hasNextPage: boolean };
      }
    | null
    | undefined,
): Counts | null {
  if (!page) return null;
  const counts = new Map<string, number>();
  for (const { node } of page.edges)
    if (node.project) counts.set(node.project.id, (counts.get(node.project.id) ?? 0) + 1);
  return { of: (id) => counts.get(id) ?? 0, isAll: !page.pageInfo.hasNextPage };
}
