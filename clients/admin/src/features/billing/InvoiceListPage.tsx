import { Anchor, Group, TextInput } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { graphql, unmask } from '../../__generated__';
import type { InvoiceFilter, InvoiceRowFragment, InvoiceStatus } from '../../__generated__/graphql';
import { useInvoiceListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { InvoiceTag } from './InvoiceTag';
import { useBillingTexts } from './texts';

const InvoiceRow = graphql(`
  fragment InvoiceRow on Invoice {
    id
    number
    status
    description
    issuedAt
    total {
      amount
      currency
    }
    buyer {
      name
    }
  }
`);

graphql(`
  query InvoiceList($after: String, $filter: InvoiceFilter) {
    invoices(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...InvoiceRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const statuses: InvoiceStatus[] = ['OPEN', 'PAID', 'REFUNDED', 'VOID'];

/** Everybody's invoices; the filters live in the address. */
export default function InvoiceListPage() {
  const texts = useBillingTexts();
  const { get, oneOf, set } = useFilters();
  const status = oneOf('status', statuses);
  const month = /^\d{4}-\d{2}$/.test(get('month')) ? get('month') : '';
  const customerId = get('customer');
  const filter: InvoiceFilter = {
    ...(status && { statuses: [status] }),
    ...(month && { month }),
    ...(customerId && { customerId }),
  };
  const { data, ...query } = useInvoiceListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.invoices;
  const columns: Column<InvoiceRowFragment>[] = [
    {
      label: texts('invoice'),
      cell: ({ id, number }) => (
        <Anchor
          size="sm"
          component={Link}
          to={`/billing/invoices/${id}`}
          fw={600}
          data-testid="invoice-link"
        >
          {number ?? texts('draft')}
        </Anchor>
      ),
    },
    { label: texts('status'), cell: ({ status: now }) => <InvoiceTag status={now} /> },
    { label: texts('buyer'), cell: ({ buyer }) => buyer?.name ?? '–' },
    { label: texts('description'), wraps: true, cell: ({ description }) => description },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ total }) => <Money value={total} fw={600} />,
    },
    {
      label: texts('issued'),
      isNumber: true,
      cell: ({ issuedAt }) => <DateTime value={issuedAt} as="short" />,
    },
  ];
  return (
    <>
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('status')}
          all={texts('allStatuses')}
          value={status}
          onChange={(value) => set('status', value)}
          options={statuses.map((value) => ({
            value,
            label: texts.maybe(`invoiceStatus.${value}`, value),
          }))}
          testId="invoice-status-filter"
        />
        <TextInput
          type="month"
          size="sm"
          aria-label={texts('month')}
          value={month}
          onChange={(event) => set('month', event.currentTarget.value || null)}
          data-testid="invoice-month"
        />
        <CustomerFilter />
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconFileInvoice,
          title: texts('noInvoices'),
          hint: texts('noInvoicesHint'),
        }}
      >
        <DataTable
          label={texts('tabs.invoices')}
          rows={list?.edges.map(({ node }) => unmask(InvoiceRow, node)) ?? []}
          columns={columns}
          rowTestId="invoice-row"
        />
      </ListBody>
    </>
  );
}
