import { Group, TextInput } from '@mantine/core';
import { IconReceiptRefund } from '@tabler/icons-react';
import { UserErrorAlert } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useRefundListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { RefundTable } from './RefundTable';
import { useRefundsTexts } from './texts';
import { useCreditNote } from './useCreditNote';

graphql(`
  query RefundList($after: String, $customerId: ID, $isByStaff: Boolean, $month: String) {
    refunds(
      first: 50
      after: $after
      customerId: $customerId
      isByStaff: $isByStaff
      month: $month
    ) {
      edges {
        cursor
        node {
          id
          ...RefundTableRefund
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everybody's refunds, newest first; the filters live in the address. */
export default function RefundListPage() {
  const texts = useRefundsTexts();
  const { get, oneOf, set } = useFilters();
  const creditNote = useCreditNote();
  const by = oneOf('by', ['staff', 'platform'] as const);
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(get('month')) ? get('month') : '';
  const customerId = get('customer');
  const { data, ...query } = useRefundListQuery({
    variables: {
      customerId: customerId || undefined,
      isByStaff: by && by === 'staff',
      month: month || undefined,
    },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.refunds;
  return (
    <>
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('byLabel')}
          all={texts('all')}
          value={by}
          onChange={(value) => set('by', value)}
          options={[
            { value: 'staff', label: texts('byStaff') },
            { value: 'platform', label: texts('byPlatform') },
          ]}
          testId="refund-by-filter"
        />
        <TextInput
          type="month"
          size="sm"
          aria-label={texts('month')}
          value={month}
          onChange={(event) => set('month', event.currentTarget.value || null)}
          data-testid="refund-month"
        />
        <CustomerFilter />
      </Group>
      <UserErrorAlert error={creditNote.error} />
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconReceiptRefund,
          title: texts('noRefunds'),
          hint: texts('noRefundsHint'),
        }}
      >
        <RefundTable
          refunds={list?.edges.map(({ node }) => node) ?? []}
          onPick={(id) => set('customer', id)}
          onCreditNote={(invoiceId, id) => void creditNote.save(invoiceId, id)}
        />
      </ListBody>
    </>
  );
}
