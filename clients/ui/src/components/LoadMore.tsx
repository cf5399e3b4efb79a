import { Button, Center } from '@mantine/core';
import { useUiTexts } from '../texts/ui';

/** Asks for the next page of a list, where there is one. */
export function LoadMore({
  hasMore,
  isLoading,
  onMore,
}: {
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}) {
  const texts = useUiTexts();
  if (!hasMore) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={isLoading} onClick={onMore} data-testid="load-more">
        {texts('loadMore')}
      </Button>
    </Center>
  );
}
