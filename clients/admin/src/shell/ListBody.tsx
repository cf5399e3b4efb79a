import { EmptyState, ErrorState, ListSkeleton, LoadMore } from '@webrana/ui';
import type { ComponentProps, ReactNode } from 'react';

/** What every list has: skeleton, error, emptiness, its rows and the way to more. */
export function ListBody({
  list,
  error,
  loading,
  refetch,
  fetchMore,
  empty,
  children,
}: {
  list:
    | {
        edges: readonly unknown[];
        pageInfo: { hasNextPage: boolean; endCursor?: string | null };
      }
    | null
    | undefined;
  error?: unknown;
  loading: boolean;
  refetch: () => unknown;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => unknown;
  empty: ComponentProps<typeof EmptyState>;
  children: ReactNode;
}) {
  return (
    <>
      {Boolean(error) && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={6} height={52} />}
      {list && list.edges.length === 0 && <EmptyState {...empty} />}
      {list && list.edges.length > 0 && children}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
