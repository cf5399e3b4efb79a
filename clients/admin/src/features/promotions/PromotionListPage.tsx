import { Button, Group, Stack, Text } from '@mantine/core';
import { IconGift, IconPlus } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton } from '@webrana/ui';
import { useState } from 'react';
import { graphql, unmask } from '../../__generated__';
import { usePromotionListQuery } from '../../__generated__/hooks';
import { usePowers } from '../../shell/usePowers';
import { CreateDialog } from './CreateDialog';
import { EndDialog } from './EndDialog';
import { PromotionRow, PromotionTable } from './PromotionTable';
import { usePromotionsTexts } from './texts';

graphql(`
  query PromotionList {
    depositPromotions {
      id
      ...PromotionRow
    }
  }
`);

/** Bonuses for topping up: those that were, run and are to come. */
export default function PromotionListPage() {
  const texts = usePromotionsTexts();
  const { mayHandleMoney } = usePowers();
  const [isCreating, setCreating] = useState(false);
  const [ending, setEnding] = useState<{ id: string; name: string } | null>(null);
  const { data, error, refetch } = usePromotionListQuery({ fetchPolicy: 'cache-and-network' });
  const promotions = data?.depositPromotions;
  const reload = () => void refetch();
  return (
    <Stack>
      <Group justify="space-between" gap="sm">
        <Text c="dimmed">{texts('lead')}</Text>
        {mayHandleMoney && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setCreating(true)}
            data-testid="promotion-create"
          >
            {texts('create')}
          </Button>
        )}
      </Group>
      {!promotions && Boolean(error) && <ErrorState error={error} onRetry={reload} />}
      {!promotions && !error && <ListSkeleton rows={4} height={52} />}
      {promotions?.length === 0 && (
        <EmptyState icon={IconGift} title={texts('empty')} hint={texts('emptyHint')} />
      )}
      {promotions && promotions.length > 0 && (
        <PromotionTable
          promotions={promotions.map((one) => unmask(PromotionRow, one))}
          onEnd={mayHandleMoney ? setEnding : undefined}
        />
      )}
      {isCreating && <CreateDialog onClose={() => setCreating(false)} onDone={reload} />}
      {ending && <EndDialog promotion={ending} onClose={() => setEnding(null)} onDone={reload} />}
    </Stack>
  );
}
