import type { KeysetPage } from '@webrana/orm-kit';
import { InvalidInputError } from './errors.ts';

/** `first` as the graph allows it, 1–100; throws `InvalidInputError` otherwise. */
export const pageSize = (first: number): number => {
  if (first >= 1 && first <= 100) return first;
  const code = first < 1 ? 'TOO_SMALL' : 'TOO_LARGE';
  throw new InvalidInputError([
    { path: ['first'], code, message: 'Ask for 1 to 100 items at a time.' },
  ]);
};

/** A Relay connection over a page of rows. */
export const toConnection = <T>(page: KeysetPage<T>) => ({
  edges: page.items.map((node, index) => ({ node, cursor: page.cursors[index] as string })),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.cursors[0] ?? null,
    endCursor: page.cursors.at(-1) ?? null,
  },
});
