import { Alert, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconDownload, IconFileInvoice } from '@tabler/icons-react';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  UserErrorAlert,
} from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { InvoiceStatus } from '../../__generated__/graphql';
import { useInvoiceListQuery } from '../../__generated__/hooks';
import { ProjectFilter } from '../../shell/ProjectFilter';
import { useFilters } from '../../shell/useFilters';
import { InvoiceTable } from './InvoiceTable';
import { SelectionBar } from './SelectionBar';
import { useInvoicesTexts } from './texts';
import { useInvoiceFiles } from './useInvoiceFiles';

graphql(`
  query InvoiceList($after: String, $filter: InvoiceFilter) {
    invoices(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          number
          ...InvoiceTableInvoice
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const statuses: readonly InvoiceStatus[] = ['OPEN', 'PAID', 'REFUNDED', 'VOID'];

/** The invoices; the filters live in the address, and the month decides what its files hold. */
export default function InvoiceListPage() {
  const texts = useInvoicesTexts();
  const [search, choose] = useFilters();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const asked = search.get('month') ?? '';
  const month = /^\d{4}-\d{2}$/.test(asked) ? asked : '';
  const projectId = search.get('project') ?? '';
  const status = statuses.find((known) => known === search.get('status'));
  const files = useInvoiceFiles();
  const isFiltered = Boolean(month || projectId || status);
  const { data, error, loading, refetch, fetchMore } = useInvoiceListQuery({
    variables: {
      filter: isFiltered
        ? {
            month: month || null,
            projectId: projectId || null,
            statuses: status ? [status] : null,
          }
        : undefined,
    },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.invoices;
  const nodes = list?.edges.map(({ node }) => node) ?? [];
  // Only what is seen is taken along: a filter takes back what it hides.
  const numbered = nodes.filter(({ number }) => number).map(({ id }) => id);
  const taken = chosen.filter((id) => numbered.includes(id));
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="xs" gap="sm" align="flex-end">
        <TextInput
          type="month"
          size="sm"
          label={texts('month')}
          value={month}
          onChange={({ currentTarget: { value } }) => choose('month', value)}
          data-testid="invoice-month"
        />
        <NativeSelect
          size="sm"
          label={texts('status')}
          value={status ?? ''}
          onChange={({ currentTarget: { value } }) => choose('status', value)}
          data={[
            { value: '', label: texts('anyStatus') },
            ...statuses.map((value) => ({ value, label: texts.maybe(`state.${value}`, value) })),
          ]}
          data-testid="invoice-status"
        />
        <ProjectFilter value={projectId} onChange={(value) => choose('project', value)} />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!month}
          loading={files.busy === 'zip'}
          onClick={() => void files.takeArchive({ month, projectId: projectId || null })}
          data-testid="invoice-zip"
        >
          {texts('zip')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!month}
          loading={files.busy === 'csv'}
          onClick={() => void files.takeCsv({ month, projectId: projectId || null })}
          data-testid="invoice-csv"
        >
          {texts('csv')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {texts(month ? 'monthHint' : 'pickMonth')}
      </Text>
      {files.progress && files.progress.parts > 1 && (
        <Text size="sm" mb="md" role="status" data-testid="invoice-progress">
          {texts('zipPart', files.progress)}
        </Text>
      )}
      <UserErrorAlert error={files.error} />
      {files.isNothing && (
        <Alert color="gray" variant="light" mb="md" role="status" data-testid="invoice-nothing">
          {texts('nothing')}
        </Alert>
      )}
      <SelectionBar
        count={taken.length}
        selectable={numbered}
        isBusy={files.busy === 'chosen'}
        onChange={setChosen}
        onTake={() => void files.takeChosen(taken)}
      />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={6} height={52} />}
      {list && nodes.length === 0 && (
        <EmptyState
          icon={IconFileInvoice}
          title={texts(isFiltered ? 'emptyFiltered' : 'empty')}
          hint={texts(isFiltered ? 'emptyFilteredHint' : 'emptyHint')}
        />
      )}
      {list && nodes.length > 0 && (
        <InvoiceTable
          invoices={nodes}
          busy={files.busy}
          chosen={taken}
          onChoose={(id, isChosen) =>
            setChosen(isChosen ? [...taken, id] : taken.filter((other) => other !== id))
          }
          onPdf={(id) => void files.takePdf(id)}
        />
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
