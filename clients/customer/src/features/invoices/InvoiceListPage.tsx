import { Button, Group, NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  useLanguage,
} from '@webrana/ui';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { InvoiceStatus } from '../../__generated__/graphql';
import { useInvoiceListQuery } from '../../__generated__/hooks';
import { InvoiceRow } from './InvoiceRow';
import { MonthDownloads } from './MonthDownloads';
import { formatMonth, latestMonths, readMonth } from './months';
import { useInvoicesTexts } from './texts';

graphql(`
  query InvoiceList($after: String, $filter: InvoiceFilter) {
    invoices(first: 20, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...InvoiceRowInvoice
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const filters = {
  all: undefined,
  open: ['OPEN'],
  paid: ['PAID'],
  closed: ['VOID', 'REFUNDED'],
} satisfies Record<string, InvoiceStatus[] | undefined>;
type FilterName = keyof typeof filters;
const names = Object.keys(filters) as FilterName[];
const monthsBack = 24;

/** Every invoice of the viewer; status and month live in the address. */
export default function InvoiceListPage() {
  const texts = useInvoicesTexts();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const name = names.find((known) => known === search.get('status')) ?? 'all';
  const month = readMonth(search.get('month'));
  const months = latestMonths(monthsBack);
  const statuses: InvoiceStatus[] | undefined = filters[name];
  const isFiltered = statuses !== undefined || month !== null;
  const { data, error, loading, refetch, fetchMore } = useInvoiceListQuery({
    variables: { filter: isFiltered ? { statuses, month } : undefined },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const choose = (key: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '' || value === 'all') after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: true },
    );

  const list = data?.invoices;
  const edges = list?.edges ?? [];
  const pageInfo = list?.pageInfo;
  const shown = month && !months.includes(month) ? [month, ...months] : months;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group justify="space-between" mb="lg" gap="sm">
        <SegmentedControl
          aria-label={texts('filter')}
          value={name}
          onChange={(value) => choose('status', value)}
          data={names.map((value) => ({ value, label: texts(`filters.${value}`) }))}
          style={{ maxWidth: '100%', overflowX: 'auto' }}
          data-testid="invoice-filter"
        />
        <NativeSelect
          aria-label={texts('month')}
          value={month ?? ''}
          onChange={({ currentTarget }) => choose('month', currentTarget.value)}
          data={[
            { value: '', label: texts('anyMonth') },
            ...shown.map((value) => ({ value, label: formatMonth(value, language) })),
          ]}
          data-testid="invoice-month"
        />
      </Group>
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={5} height={84} />}
      {list && edges.length === 0 && (
        <EmptyState
          icon={IconFileInvoice}
          title={texts(isFiltered ? 'emptyFiltered' : 'empty')}
          hint={texts(isFiltered ? 'emptyFilteredHint' : 'emptyHint')}
          action={
            isFiltered ? (
              <Button variant="light" onClick={() => setSearch({}, { replace: true })}>
                {texts('showAll')}
              </Button>
            ) : (
              <Button component={Link} to="/plans">
                {texts('seePlans')}
              </Button>
            )
          }
        />
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {edges.map(({ node }) => (
          <InvoiceRow key={node.id} invoice={node} />
        ))}
      </Stack>
      <LoadMore
        hasMore={pageInfo?.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: pageInfo?.endCursor } })}
      />
      {list && (isFiltered || edges.length > 0) && (
        <MonthDownloads month={month ?? (months[0] as string)} />
      )}
    </>
  );
}
