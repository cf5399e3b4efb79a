import { Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useRenewalTexts } from './renewal-texts';

const InstanceJournalAct = graphql(`
  fragment InstanceJournalAct on InstanceAct {
    id
    kind
    author
    actedAt
    amount {
      amount
      currency
    }
  }
`);

const shown = 8;

/** What was done to an instance lately, and by whom. */
export function InstanceJournal({
  acts: masked,
}: {
  acts: ReadonlyArray<FragmentType<typeof InstanceJournalAct>>;
}) {
  const texts = useRenewalTexts();
  const acts = unmask(InstanceJournalAct, masked).slice(0, shown);
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="instance-journal">
      <Title order={3} fz="h4" id="instance-journal" mb="xs">
        {texts('journal')}
      </Title>
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {acts.map(({ id, kind, author, actedAt, amount }) => (
          <Group key={id} component="li" justify="space-between" gap="xs">
            <Text size="sm">
              {texts.maybe(`act.${kind}`, kind)}
              {amount && (
                <>
                  {' · '}
                  <Money value={amount} />
                </>
              )}
            </Text>
            <Text size="xs" c="dimmed">
              <DateTime value={actedAt} /> ·{' '}
              {texts(author === 'CUSTOMER' ? 'byCustomer' : 'bySystem')}
            </Text>
          </Group>
        ))}
      </Stack>
    </section>
  );
}
