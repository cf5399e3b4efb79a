import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Money } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { WalletAdjustmentStatus } from '../../__generated__/graphql';
import { useAdjustmentListQuery, useLiabilityQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { usePowers } from '../../shell/usePowers';
import { AdjustDialog } from './AdjustDialog';
import { AdjustmentTable } from './AdjustmentTable';
import { useBillingTexts } from './texts';

graphql(`
  query Liability {
    walletLiability {
      total {
        amount
        currency
      }
      wallets
    }
  }
`);

graphql(`
  query AdjustmentList($after: String, $status: WalletAdjustmentStatus, $customerId: ID) {
    walletAdjustments(first: 50, after: $after, status: $status, customerId: $customerId) {
      edges {
        cursor
        node {
          id
          ...AdjustmentTableAdjustment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const statuses: WalletAdjustmentStatus[] = ['WAITING', 'APPLIED', 'REJECTED', 'EXPIRED'];

/** What is owed to customers, and how staff corrected it. */
export default function AdjustmentListPage() {
  const texts = useBillingTexts();
  const { get, oneOf, set } = useFilters();
  const { mayHandleMoney } = usePowers();
  const [isAdjusting, setAdjusting] = useState(false);
  const status = oneOf('status', statuses);
  const customerId = get('customer');
  const liability = useLiabilityQuery({ fetchPolicy: 'no-cache' });
  const { data, ...query } = useAdjustmentListQuery({
    variables: { status, customerId: customerId || undefined },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.walletAdjustments;
  const owed = liability.data?.walletLiability;
  const reload = () => {
    void query.refetch();
    void liability.refetch();
  };
  return (
    <Stack>
      {owed && (
        <Card data-testid="liability">
          <Text size="sm" c="dimmed">
            {texts('liability')}
          </Text>
          <Text fz={26} fw={680}>
            <Money value={owed.total} />
          </Text>
          <Text size="sm" c="dimmed">
            {texts('wallets', { count: owed.wallets })}
          </Text>
        </Card>
      )}
      <Group gap="sm" justify="space-between">
        <Group gap="sm">
          <FilterSelect
            label={texts('status')}
            all={texts('allStatuses')}
            value={status}
            onChange={(value) => set('status', value)}
            options={statuses.map((value) => ({
              value,
              label: texts.maybe(`adjustmentStatus.${value}`, value),
            }))}
            testId="adjustment-filter"
          />
          <CustomerFilter />
        </Group>
        {mayHandleMoney && (
          <Button onClick={() => setAdjusting(true)} data-testid="adjust-open">
            {texts('adjust')}
          </Button>
        )}
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconScale,
          title: texts('noAdjustments'),
          hint: texts('noAdjustmentsHint'),
        }}
      >
        <AdjustmentTable
          adjustments={list?.edges.map(({ node }) => node) ?? []}
          onDecided={reload}
        />
      </ListBody>
      {isAdjusting && (
        <AdjustDialog customerId={customerId} onClose={() => setAdjusting(false)} onDone={reload} />
      )}
    </Stack>
  );
}
