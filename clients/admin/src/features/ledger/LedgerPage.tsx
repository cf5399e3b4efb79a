import { Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBook2, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type {
  ChargeAccount,
  LedgerMovementFilter,
  WalletEntryKind,
} from '../../__generated__/graphql';
import { useLedgerMovementListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { MovementTable } from './MovementTable';
import { useLedgerTexts } from './texts';

graphql(`
  query LedgerMovementList($after: String, $filter: LedgerMovementFilter, $mode: ModeFilter!) {
    ledgerMovements(first: 50, after: $after, filter: $filter, mode: $mode) {
      edges {
        cursor
        node {
          id
          ...MovementTableMovement
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const kinds: WalletEntryKind[] = [
  'ORDER_PAYMENT',
  'RENEWAL',
  'TOP_UP',
  'DEPOSIT_BONUS',
  'WELCOME_BONUS',
  'BONUS_EXPIRED',
  'REFUND',
  'LATE_PAYMENT',
  'TRANSFER_CODE',
  'ADJUSTMENT',
  'TEST_CREDIT',
];
const accounts: ChargeAccount[] = [
  'WALLET',
  'GATEWAY_CLEARING',
  'BANK_CLEARING',
  'REVENUE',
  'PPN_PAYABLE',
  'PROMOTIONAL_EXPENSE',
  'REFUNDS',
  'ADJUSTMENTS',
];

/** Every movement of money, newest first; search and filters live in the address. */
export default function LedgerPage() {
  const texts = useLedgerTexts();
  const { get, oneOf, set } = useFilters();
  const [typed, setTyped] = useState(get('about'));
  const search = useDebouncedCallback((value: string) => set('about', value.trim() || null), 300);
  const kind = oneOf('kind', kinds);
  const account = oneOf('account', accounts);
  const mode = oneOf('mode', ['TEST'] as const);
  const customerId = get('customer');
  const about = get('about');
  const filter: LedgerMovementFilter = {
    ...(kind && { kinds: [kind] }),
    ...(account && { accounts: [account] }),
    ...(customerId && { customerId }),
    ...(about && { about }),
  };
  const { data, ...query } = useLedgerMovementListQuery({
    variables: { filter, mode: mode ?? 'LIVE' },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.ledgerMovements;
  return (
    <>
      <Group mb="md" gap="sm">
        <TextInput
          aria-label={texts('search')}
          placeholder={texts('search')}
          title={texts('searchHint')}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          size="sm"
          w={{ base: '100%', sm: 320 }}
          maxLength={150}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
          data-testid="ledger-search"
        />
        <FilterSelect
          label={texts('kindLabel')}
          all={texts('allKinds')}
          value={kind}
          onChange={(value) => set('kind', value)}
          options={kinds.map((value) => ({ value, label: texts.maybe(`kind.${value}`, value) }))}
          testId="ledger-kind-filter"
        />
        <FilterSelect
          label={texts('accountLabel')}
          all={texts('allAccounts')}
          value={account}
          onChange={(value) => set('account', value)}
          options={accounts.map((value) => ({
            value,
            label: texts.maybe(`account.${value}`, value),
          }))}
          testId="ledger-account-filter"
        />
        <FilterSelect
          label={texts('modeLabel')}
          all={texts('allModes')}
          value={mode}
          onChange={(value) => set('mode', value)}
          options={[{ value: 'TEST', label: texts('testMode') }]}
          testId="ledger-mode-filter"
        />
        <CustomerFilter />
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconBook2, title: texts('noMovements'), hint: texts('noMovementsHint') }}
      >
        <MovementTable
          movements={list?.edges.map(({ node }) => node) ?? []}
          onPick={(id) => set('customer', id)}
        />
      </ListBody>
    </>
  );
}
