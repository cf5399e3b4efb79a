interface Page {
  edges: readonly unknown[];
  pageInfo: { hasNextPage: boolean };
}

/** How many there are, `100+` when more follow; null when the part did not answer. */
export function countOf(page: Page | null | undefined): string | null {
  if (!page) return null;
  return `${page.edges.length}${page.pageInfo.hasNextPage ? '+' : ''}`;
}
