import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ChargeCause } from './ChargeCause';
import { useChargeTexts } from './texts';

const ChargeMovementsMovement = graphql(`
  fragment ChargeMovementsMovement on ChargeMovement {
    id
    kind
    occurredAt
    postings {
      id
      account
      amount {
        amount
        currency
      }
      balanceAfter {
        amount
        currency
      }
    }
    ...ChargeCauseMovement
  }
`);

/** Accounts that books count the other way round: what comes in is negative there. */
const mirrored: ReadonlySet<string> = new Set([
  'GATEWAY_CLEARING',
  'BANK_CLEARING',
  'PROMOTIONAL_EXPENSE',
  'REFUNDS',
  'ADJUSTMENTS',
]);

/** Every movement of money with all its sides. */
export function ChargeMovements({
  movements: masked,
}: {
  movements: ReadonlyArray<FragmentType<typeof ChargeMovementsMovement>>;
}) {
  const texts = useChargeTexts();
  const movements = unmask(ChargeMovementsMovement, masked);
  if (movements.length === 0) return null;
  return (
    <Card padding="md">
      <Title order={3} mb="xs">
        {texts('moved')}
      </Title>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {movements.map(({ id, kind, occurredAt, postings, ...movement }) => (
          <li key={id}>
            <Text fw={600}>{texts.maybe(`kind.${kind}`, kind)}</Text>
            <Text size="sm" c="dimmed" mb={4}>
              <DateTime value={occurredAt} />
            </Text>
            <ChargeCause movement={movement} />
            <Stack gap={4} mt={6}>
              {postings.map((posting) => (
                <Group key={posting.id} justify="space-between" wrap="nowrap" align="flex-start">
                  <div>
                    <Text size="sm">
                      {texts.maybe(`account.${posting.account}`, posting.account)}
                    </Text>
                    {posting.balanceAfter && (
                      <Text size="xs" c="dimmed">
                        {texts('after')} <Money value={posting.balanceAfter} />
                      </Text>
                    )}
                  </div>
                  <Text size="sm" fw={550}>
                    {posting.account === 'WALLET' && posting.amount.amount > 0 && '+'}
                    <Money
                      value={
                        mirrored.has(posting.account)
                          ? { ...posting.amount, amount: -posting.amount.amount }
                          : posting.amount
                      }
                    />
                  </Text>
                </Group>
              ))}
            </Stack>
          </li>
        ))}
      </Stack>
    </Card>
  );
}
