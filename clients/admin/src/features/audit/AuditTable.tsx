import { Anchor, Text } from '@mantine/core';
import { type Column, DataTable, DateTime } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { AuditTableEntryFragment } from '../../__generated__/graphql';
import { useAuditActionTexts } from '../../shell/audit-actions.texts';
import { useFactWords } from '../../shell/useFactWords';
import { useAuditTexts } from './texts';

const AuditTableEntry = graphql(`
  fragment AuditTableEntry on AuditEntry {
    id
    sequence
    occurredAt
    action
    reason
    clientAddress
    userAgent
    actor {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
    subject {
      id
      name
    }
    changes {
      field
      before
      after
    }
  }
`);

const UserLink = ({ user }: { user: { id: string; name: string } }) => (
  <Anchor component={Link} to={`/users/${user.id}`} size="sm">
    {user.name}
  </Anchor>
);

/** Entries of the audit log, one row each. */
export function AuditTable({
  entries,
}: {
  entries: ReadonlyArray<FragmentType<typeof AuditTableEntry>>;
}) {
  const texts = useAuditTexts();
  const actions = useAuditActionTexts();
  const { nameOf, valueOf } = useFactWords();
  const columns: Column<AuditTableEntryFragment>[] = [
    {
      label: texts('when'),
      cell: ({ occurredAt, sequence }) => (
        <>
          <DateTime value={occurredAt} as="short" />
          <Text size="xs" c="dimmed" className="wb-number">
            #{sequence}
          </Text>
        </>
      ),
    },
    {
      label: texts('action'),
      isHead: true,
      wraps: true,
      cell: ({ action, reason }) => (
        <>
          <Text size="sm" fw={600} data-action={action}>
            {actions.maybe(action, action)}
          </Text>
          {reason && (
            <Text size="sm" c="dimmed">
              {reason}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('actor'),
      cell: ({ actor, onBehalfOf }) => (
        <>
          {actor ? (
            <UserLink user={actor} />
          ) : (
            <Text size="sm" c="dimmed">
              {texts('nobody')}
            </Text>
          )}
          {onBehalfOf && (
            <Text size="xs" c="dimmed">
              {texts('inTheNameOf', { name: onBehalfOf.name })}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('subject'),
      cell: ({ subject }) => (subject ? <UserLink user={subject} /> : '–'),
    },
    {
      label: texts('changes'),
      wraps: true,
      cell: ({ changes }) =>
        changes.map(({ field, before, after }) => (
          <Text size="sm" key={field}>
            {nameOf(field)}: {before !== null && `${valueOf(field, before)} → `}
            {valueOf(field, after)}
          </Text>
        )),
    },
    {
      label: texts('origin'),
      wraps: true,
      cell: ({ clientAddress, userAgent }) => (
        <>
          <Text size="sm">{clientAddress}</Text>
          <Text size="xs" c="dimmed" lineClamp={2} maw={220}>
            {userAgent}
          </Text>
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(AuditTableEntry, entries)}
      columns={columns}
      rowTestId="audit-row"
    />
  );
}
