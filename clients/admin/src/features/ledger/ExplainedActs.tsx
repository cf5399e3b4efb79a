import { Stack, Text } from '@mantine/core';
import { DateTime, Section } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useFactWords } from '../../shell/useFactWords';
import { useLedgerTexts } from './texts';

const ExplainedActsAct = graphql(`
  fragment ExplainedActsAct on StaffAct {
    id
    kind
    reason
    actedAt
    facts {
      name
      value
    }
    staff {
      id
      name
    }
  }
`);

/** What staff did by hand about it: who, when and why. */
export function ExplainedActs({
  acts: masked,
}: {
  acts: ReadonlyArray<FragmentType<typeof ExplainedActsAct>>;
}) {
  const texts = useLedgerTexts();
  const { nameOf, valueOf } = useFactWords();
  const acts = unmask(ExplainedActsAct, masked);
  if (acts.length === 0) return null;
  return (
    <Section title={texts('acts')}>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {acts.map(({ id, kind, reason, actedAt, facts, staff }) => (
          <li key={id} data-testid="explained-act">
            <Text fw={600}>{texts.maybe(`act.${kind}`, kind)}</Text>
            <Text size="sm" c="dimmed">
              {staff?.name ?? '–'} · <DateTime value={actedAt} />
            </Text>
            {reason && <Text size="sm">{reason}</Text>}
            {facts.map(({ name, value }) => (
              <Text size="sm" key={name} style={{ overflowWrap: 'anywhere' }}>
                {nameOf(name)}: {valueOf(name, value)}
              </Text>
            ))}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
