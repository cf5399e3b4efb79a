import { DateTime } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useAuditActionTexts } from '../../shell/audit-actions.texts';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserHistoryEntry = graphql(`
  fragment UserHistoryEntry on AuditEntry {
    id
    occurredAt
    action
    reason
    clientAddress
    actor {
      id
      name
    }
  }
`);

/** What was done to a person's account lately. */
export function UserHistory({
  userId,
  entries: masked,
}: {
  userId: string;
  entries: ReadonlyArray<FragmentType<typeof UserHistoryEntry>>;
}) {
  const texts = useUsersTexts();
  const actions = useAuditActionTexts();
  const entries = unmask(UserHistoryEntry, masked);
  return (
    <Section
      title={texts('audit')}
      link={{ to: `/audit?subject=${userId}`, label: texts('seeAll') }}
      empty={texts('noAudit')}
      isEmpty={entries.length === 0}
    >
      {entries.map(({ id, occurredAt, action, reason, clientAddress, actor }) => (
        <SectionRow
          key={id}
          title={actions.maybe(action, action)}
          note={[actor?.name ?? clientAddress, reason].filter(Boolean).join(' · ')}
          end={<DateTime value={occurredAt} as="short" />}
        />
      ))}
    </Section>
  );
}
