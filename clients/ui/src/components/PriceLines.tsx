import { Divider, Group, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Amount } from '../format/money';
import { useTerms } from '../texts/terms';
import { Money } from './Money';

/** A line of a price as the API gives it. */
export interface PriceLineData {
  kind: string;
  amount: Amount;
}

/** Every line of a price, the total last and largest; a zero promotion is left out. */
export function PriceLines({
  lines,
  note,
}: {
  lines: ReadonlyArray<PriceLineData>;
  note?: string;
}) {
  const terms = useTerms();
  return (
    <Stack gap={8} data-testid="price-lines">
      {lines
        .filter(({ kind, amount }) => kind === 'TOTAL' || amount.amount !== 0)
        .map(({ kind, amount }) => {
          const isTotal = kind === 'TOTAL';
          return (
            <Fragment key={kind}>
              {isTotal && <Divider my={4} />}
              <Group justify="space-between" wrap="nowrap" data-testid={`line-${kind}`}>
                <Text component="span" size={isTotal ? 'md' : 'sm'} fw={isTotal ? 650 : 450}>
                  {terms.maybe(`priceLine.${kind}`, kind)}
                </Text>
                <Money
                  value={amount}
                  fz={isTotal ? 22 : 'sm'}
                  fw={isTotal ? 720 : 500}
                  c={amount.amount < 0 ? 'var(--wb-good)' : undefined}
                />
              </Group>
            </Fragment>
          );
        })}
      {note && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Stack>
  );
}
