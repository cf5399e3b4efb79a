import { Button, Group, MultiSelect, TextInput } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { dayStart, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { AuditAction, AuditLogFilter } from '../../__generated__/graphql';
import { useAuditLogQuery } from '../../__generated__/hooks';
import { useAuditActionTexts } from '../../shell/audit-actions.texts';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { AuditTable } from './AuditTable';
import { auditActions } from './actions';
import { useAuditTexts } from './texts';

graphql(`
  query AuditLog($after: String, $filter: AuditLogFilter) {
    auditLog(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...AuditTableEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What was done to accounts; the filters live in the address. */
export default function AuditPage() {
  const texts = useAuditTexts();
  const words = useAuditActionTexts();
  const { get, set } = useFilters();
  const asked = get('actions').split(',');
  const actions: AuditAction[] = auditActions.filter((action) => asked.includes(action));
  const from = dayStart(get('from'))?.toISOString();
  const until = dayStart(get('until'), 1)?.toISOString();
  const subjectId = get('subject');
  const actorId = get('actor');
  const filter: AuditLogFilter = {
    ...(actions.length > 0 && { actions }),
    ...(from && { from }),
    ...(until && { until }),
    ...(subjectId && { subjectId }),
    ...(actorId && { actorId }),
  };
  const { data, ...query } = useAuditLogQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.auditLog;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="md" gap="sm" align="flex-end">
        <MultiSelect
          label={texts('action')}
          placeholder={actions.length > 0 ? undefined : texts('actions')}
          w={{ base: '100%', sm: 360 }}
          value={actions}
          onChange={(values) => set('actions', values.join(',') || null)}
          data={auditActions.map((value) => ({ value, label: words.maybe(value, value) }))}
          searchable
          clearable
          hidePickedOptions
          data-testid="audit-actions"
        />
        <TextInput
          type="date"
          size="sm"
          label={texts('from')}
          value={get('from')}
          onChange={(event) => set('from', event.currentTarget.value || null)}
          data-testid="audit-from"
        />
        <TextInput
          type="date"
          size="sm"
          label={texts('until')}
          value={get('until')}
          onChange={(event) => set('until', event.currentTarget.value || null)}
          data-testid="audit-until"
        />
        {subjectId && (
          <Button variant="light" onClick={() => set('subject', null)} data-testid="clear-subject">
            {texts('bySubject', { id: subjectId })} ✕
          </Button>
        )}
        {actorId && (
          <Button variant="light" onClick={() => set('actor', null)} data-testid="clear-actor">
            {texts('byActor', { id: actorId })} ✕
          </Button>
        )}
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconClipboardList,
          title: texts('empty'),
          hint: texts('emptyHint'),
        }}
      >
        <AuditTable entries={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
