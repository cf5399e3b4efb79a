import { ActionIcon, Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type Amount, Choice, Money, useTerms } from '@webrana/ui';
import type { BillingPeriod } from '../../__generated__/graphql';
import { maximumQuantity } from './configuration';
import { useConfigureTexts } from './texts';

/** For how long, and how many. */
export function PeriodFields({
  prices,
  period,
  quantity,
  onPeriod,
  onQuantity,
}: {
  prices: ReadonlyArray<{ period: BillingPeriod; price: Amount }>;
  period: BillingPeriod;
  quantity: number;
  onPeriod: (period: BillingPeriod) => void;
  onQuantity: (quantity: number) => void;
}) {
  const texts = useConfigureTexts();
  const terms = useTerms();
  return (
    <>
      <Radio.Group
        value={period}
        onChange={(value) => onPeriod(value as BillingPeriod)}
        aria-label={texts('period')}
      >
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          {prices.map((candidate) => (
            <Choice
              key={candidate.period}
              value={candidate.period}
              data-testid={`period-${candidate.period}`}
            >
              <Text fw={600}>{terms(`period.${candidate.period}`)}</Text>
              <Text size="sm" c="dimmed">
                <Money value={candidate.price} />
                {terms(`perPeriod.${candidate.period}`)}
              </Text>
            </Choice>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Group mt="lg" justify="space-between" role="group" aria-label={texts('quantity')}>
        <Text fw={500}>{texts('quantity')}</Text>
        <Group gap="sm">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={texts('less')}
            disabled={quantity <= 1}
            onClick={() => onQuantity(quantity - 1)}
          >
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
          <Text fw={650} miw={28} ta="center" aria-live="polite" data-testid="quantity">
            {quantity}
          </Text>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={texts('more')}
            disabled={quantity >= maximumQuantity}
            onClick={() => onQuantity(quantity + 1)}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </>
  );
}
