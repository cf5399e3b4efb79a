import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { IconDownload, IconFileInvoice } from '@tabler/icons-react';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  UserErrorAlert,
} from '@webrana/ui';
import { useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useInvoiceListQuery } from '../../__generated__/hooks';
import { InvoiceTable } from './InvoiceTable';
import { useInvoicesTexts } from './texts';
import { useInvoiceFiles } from './useInvoiceFiles';

graphql(`
  query InvoiceList($after: String, $filter: InvoiceFilter) {
    invoices(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
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

/** The invoices; the month lives in the address and decides what the files hold. */
export default function InvoiceListPage() {
  const texts = useInvoicesTexts();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = /^\d{4}-\d{2}$/.test(asked) ? asked : '';
  const files = useInvoiceFiles();
  const { data, error, loading, refetch, fetchMore } = useInvoiceListQuery({
    variables: { filter: month ? { month } : undefined },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.invoices;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="xs" gap="sm" align="flex-end">
        <TextInput
          type="month"
          size="sm"
          label={texts('month')}
          value={month}
          onChange={({ currentTarget: { value } }) =>
            setSearch(value ? { month: value } : {}, { replace: true })
          }
          data-testid="invoice-month"
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!month}
          loading={files.busy === 'zip'}
          onClick={() => void files.takeArchive(month)}
          data-testid="invoice-zip"
        >
          {texts('zip')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!month}
          loading={files.busy === 'csv'}
          onClick={() => void files.takeCsv(month)}
          data-testid="invoice-csv"
        >
          {texts('csv')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {texts('pickMonth')}
      </Text>
      <UserErrorAlert error={files.error} />
      {files.isNothing && (
        <Alert color="gray" variant="light" mb="md" role="status" data-testid="invoice-nothing">
          {texts('nothing')}
        </Alert>
      )}
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={6} height={52} />}
      {list && list.edges.length === 0 && (
        <EmptyState
          icon={IconFileInvoice}
          title={texts(month ? 'emptyMonth' : 'empty')}
          hint={texts(month ? 'emptyMonthHint' : 'emptyHint')}
        />
      )}
      {list && list.edges.length > 0 && (
        <InvoiceTable
          invoices={list.edges.map(({ node }) => node)}
          busy={files.busy}
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
