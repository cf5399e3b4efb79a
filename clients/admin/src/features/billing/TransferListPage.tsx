import { Button, Group, Text } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { useState } from 'react';
import { graphql, unmask } from '../../__generated__';
import type { TransferRowFragment } from '../../__generated__/graphql';
import { useTransferListQuery } from '../../__generated__/hooks';
import { CustomerCell } from '../../shell/CustomerCell';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { usePowers } from '../../shell/usePowers';
import { TransferDialog } from './TransferDialog';
import { useBillingTexts } from './texts';

const TransferRow = graphql(`
  fragment TransferRow on Payment {
    id
    createdAt
    customer {
      ...CustomerCellUser
    }
    transfer {
      amount {
        amount
        currency
      }
      bankAccount {
        bankName
        accountNumber
      }
      proofSubmittedAt
    }
    ...TransferDialogPayment
  }
`);

graphql(`
  query TransferList($after: String, $hasProof: Boolean) {
    transfersToApprove(first: 50, after: $after, hasProof: $hasProof) {
      edges {
        cursor
        node {
          id
          ...TransferRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Proofs come in at any time; a look every few seconds keeps the queue true. */
const interval = 15_000;

/** Transfers that wait for somebody to look at the bank. */
export default function TransferListPage() {
  const texts = useBillingTexts();
  const { oneOf, set } = useFilters();
  const { mayHandleMoney } = usePowers();
  const [chosen, setChosen] = useState<TransferRowFragment | null>(null);
  const proof = oneOf('proof', ['yes'] as const);
  const { data, ...query } = useTransferListQuery({
    variables: { hasProof: proof ? true : undefined },
    notifyOnNetworkStatusChange: true,
    pollInterval: interval,
    skipPollAttempt: () => document.hidden,
  });
  const list = data?.transfersToApprove;
  const columns: Column<TransferRowFragment>[] = [
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('mustTransfer'),
      isNumber: true,
      cell: ({ transfer }) => transfer && <Money value={transfer.amount} fw={600} />,
    },
    {
      label: texts('bank'),
      cell: ({ transfer }) => (
        <Text size="sm">
          {transfer?.bankAccount.bankName} {transfer?.bankAccount.accountNumber}
        </Text>
      ),
    },
    {
      label: texts('proof'),
      cell: ({ transfer }) =>
        transfer?.proofSubmittedAt ? (
          <DateTime value={transfer.proofSubmittedAt} as="short" />
        ) : (
          <Text size="sm" c="dimmed">
            {texts('noProof')}
          </Text>
        ),
    },
    { label: texts('created'), cell: ({ createdAt }) => <DateTime value={createdAt} as="short" /> },
    {
      label: texts('check'),
      isNumber: true,
      isAct: true,
      cell: (row) =>
        mayHandleMoney && (
          <Button size="xs" onClick={() => setChosen(row)} data-testid="transfer-check">
            {texts('check')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Group mb="md">
        <FilterSelect
          label={texts('proof')}
          all={texts('allTransfers')}
          value={proof}
          onChange={(value) => set('proof', value)}
          options={[{ value: 'yes', label: texts('withProof') }]}
          testId="proof-filter"
        />
      </Group>
      <ListBody
        list={list}
        {...query}
        loading={query.loading && !list?.edges.length}
        empty={{
          icon: IconBuildingBank,
          title: texts('noTransfers'),
          hint: texts('noTransfersHint'),
        }}
      >
        <DataTable
          label={texts('tabs.transfers')}
          rows={list?.edges.map(({ node }) => unmask(TransferRow, node)) ?? []}
          columns={columns}
          rowTestId="transfer-row"
        />
      </ListBody>
      {chosen && (
        <TransferDialog
          payment={chosen}
          onClose={() => setChosen(null)}
          onDecided={() => void query.refetch()}
        />
      )}
    </>
  );
}
