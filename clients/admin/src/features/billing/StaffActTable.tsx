import { Anchor, Text } from '@mantine/core';
import { type Column, DataTable, DateTime } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { StaffActTableActFragment } from '../../__generated__/graphql';
import { useFactWords } from '../../shell/useFactWords';
import { useBillingTexts } from './texts';

const StaffActTableAct = graphql(`
  fragment StaffActTableAct on StaffAct {
    id
    sequence
    kind
    subjectId
    reason
    actedAt
    hash
    facts {
      name
      value
    }
    staff {
      id
      name
    }
    customer {
      id
      name
    }
  }
`);

/** Acts, one row each; a name narrows the list to that person. */
export function StaffActTable({
  acts,
  onPick,
}: {
  acts: ReadonlyArray<FragmentType<typeof StaffActTableAct>>;
  onPick: (who: 'staff' | 'customer', id: string) => void;
}) {
  const texts = useBillingTexts();
  const { nameOf, valueOf } = useFactWords();
  const pick = (
    who: 'staff' | 'customer',
    person: { id: string; name: string } | null | undefined,
  ) =>
    person ? (
      <Anchor component="button" type="button" size="sm" onClick={() => onPick(who, person.id)}>
        {person.name}
      </Anchor>
    ) : (
      '–'
    );
  const columns: Column<StaffActTableActFragment>[] = [
    {
      label: texts('actedAt'),
      cell: ({ actedAt, sequence, hash }) => (
        <>
          <Text size="sm">
            <DateTime value={actedAt} as="short" />
          </Text>
          {sequence != null && hash && (
            <Text
              size="xs"
              c="dimmed"
              ff="monospace"
              title={texts('actChained', { sequence, hash })}
            >
              #{sequence} {hash.slice(0, 8)}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('act'),
      isHead: true,
      cell: ({ kind }) => (
        <Text size="sm" fw={600}>
          {texts.maybe(`actKind.${kind}`, kind)}
        </Text>
      ),
    },
    { label: texts('actBy'), cell: ({ staff }) => pick('staff', staff) },
    { label: texts('customer'), cell: ({ customer }) => pick('customer', customer) },
    {
      label: texts('actFacts'),
      wraps: true,
      cell: ({ subjectId, reason, facts }) => (
        <>
          {reason && <Text size="sm">{reason}</Text>}
          {facts.map(({ name, value }) => (
            <Text size="sm" key={name}>
              {nameOf(name)}: {valueOf(name, value)}
            </Text>
          ))}
          <Text size="xs" c="dimmed" ff="monospace" style={{ wordBreak: 'break-word' }}>
            {subjectId}
          </Text>
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('tabs.acts')}
      rows={unmask(StaffActTableAct, acts)}
      columns={columns}
      rowTestId="act-row"
    />
  );
}
