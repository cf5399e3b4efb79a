import { Group, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { graphql } from '../../__generated__';
import type { StaffActKind } from '../../__generated__/graphql';
import { useStaffActListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { StaffActTable } from './StaffActTable';
import { useBillingTexts } from './texts';

graphql(`
  query StaffActList($after: String, $filter: StaffActFilter) {
    staffActs(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...StaffActTableAct
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const kinds: StaffActKind[] = [
  'TRANSFER_APPROVED',
  'TRANSFER_REJECTED',
  'INVOICE_REFUNDED',
  'CALLBACK_REPLAYED',
  'REVIEW_CREDITED',
  'REVIEW_DISMISSED',
  'CALLBACK_DISMISSED',
  'REFUND_TAKEN_BACK',
  'REFUND_BORNE',
  'ADJUSTMENT_REQUESTED',
  'ADJUSTMENT_APPLIED',
  'ADJUSTMENT_REJECTED',
  'PROMOTION_CREATED',
  'PROMOTION_ENDED',
];
const people = ['staff', 'customer'] as const;

/** What staff did by hand in billing: who, to what, why; filtered by act, staff and customer. */
export default function StaffActListPage() {
  const texts = useBillingTexts();
  const { get, oneOf, set } = useFilters();
  const kind = oneOf('kind', kinds);
  const filter = {
    kinds: kind && [kind],
    staffId: get('staff') || undefined,
    customerId: get('customer') || undefined,
  };
  const { data, ...query } = useStaffActListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.staffActs;
  return (
    <Stack>
      <Group gap="sm">
        <FilterSelect
          label={texts('act')}
          all={texts('allActs')}
          value={kind}
          onChange={(value) => set('kind', value)}
          options={kinds.map((value) => ({
            value,
            label: texts.maybe(`actKind.${value}`, value),
          }))}
          testId="act-filter"
        />
        {people.map((name) => (
          <CustomerFilter key={name} name={name} />
        ))}
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconHistory, title: texts('noActs'), hint: texts('noActsHint') }}
      >
        <StaffActTable
          acts={list?.edges.map(({ node }) => node) ?? []}
          onPick={(who, id) => set(who, id)}
        />
      </ListBody>
    </Stack>
  );
}
