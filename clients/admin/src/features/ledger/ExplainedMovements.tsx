import { Divider, Group, Stack, Text } from '@mantine/core';
import { DateTime, Money, Section } from '@webrana/ui';
import { Fragment } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Tag } from '../../shell/Tag';
import { ExplainedCause } from './ExplainedCause';
import { useLedgerTexts } from './texts';

const ExplainedMovementsExplanation = graphql(`
  fragment ExplainedMovementsExplanation on ChargeExplanation {
    movements {
      id
      kind
      scope
      key
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
      ...ExplainedCauseMovement
    }
  }
`);

/** Every movement with all its sides as the books have them: credit minus debit. */
export function ExplainedMovements({
  explanation,
  askedId,
}: {
  explanation: FragmentType<typeof ExplainedMovementsExplanation>;
  askedId: string;
}) {
  const texts = useLedgerTexts();
  const { movements } = unmask(ExplainedMovementsExplanation, explanation);
  return (
    <Section title={texts('movements')}>
      {movements.map(({ id, kind, scope, key, occurredAt, postings, ...movement }, index) => (
        <Fragment key={id}>
          {index > 0 && <Divider />}
          <div data-testid="explained-movement" data-id={id}>
            <Group gap="xs">
              <Text fw={600}>{texts.maybe(`kind.${kind}`, kind)}</Text>
              {id === askedId && movements.length > 1 && (
                <Tag tone="busy" status="ASKED" label={texts('asked')} />
              )}
            </Group>
            <Text size="sm" c="dimmed">
              <DateTime value={occurredAt} />
            </Text>
            <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {id} · {scope}/{key}
            </Text>
            <ExplainedCause movement={movement} />
            <Stack gap={6} mt="sm" maw={560}>
              {postings.map(({ id: sideId, account, amount, balanceAfter }) => (
                <Group key={sideId} justify="space-between" wrap="nowrap" align="flex-start">
                  <div>
                    <Text size="sm">{texts.maybe(`account.${account}`, account)}</Text>
                    {balanceAfter && (
                      <Text size="xs" c="dimmed">
                        {texts('balanceAfter')} <Money value={balanceAfter} />
                      </Text>
                    )}
                  </div>
                  <Money value={amount} fz="sm" fw={550} />
                </Group>
              ))}
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm" c="dimmed">
                  {texts('sum')}
                </Text>
                <Money
                  value={{
                    amount: postings.reduce((sum, { amount }) => sum + amount.amount, 0),
                    currency: 'IDR',
                  }}
                  fz="sm"
                  c="dimmed"
                />
              </Group>
            </Stack>
          </div>
        </Fragment>
      ))}
    </Section>
  );
}
