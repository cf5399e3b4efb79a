import { Button, Group, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { AdjustmentTableAdjustmentFragment } from '../../__generated__/graphql';
import { useDecideWalletAdjustmentMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { CustomerCell } from '../../shell/CustomerCell';
import { Tag } from '../../shell/Tag';
import { useBillingTexts } from './texts';

const AdjustmentTableAdjustment = graphql(`
  fragment AdjustmentTableAdjustment on WalletAdjustment {
    id
    status
    reason
    requestedAt
    decidedAt
    decisionReason
    viewerCanDecide
    amount {
      amount
      currency
    }
    customer {
      ...CustomerCellUser
    }
    requestedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

graphql(`
  mutation DecideWalletAdjustment($input: DecideWalletAdjustmentInput!) {
    decideWalletAdjustment(input: $input) {
      __typename
      ... on DecideWalletAdjustmentSuccess {
        adjustment {
          id
          status
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

const tones = { WAITING: 'waiting', APPLIED: 'good', REJECTED: 'bad', EXPIRED: 'quiet' } as const;

/** Adjustments, one row each; those of others can be decided. */
export function AdjustmentTable({
  adjustments,
  onDecided,
}: {
  adjustments: ReadonlyArray<FragmentType<typeof AdjustmentTableAdjustment>>;
  onDecided: () => void;
}) {
  const texts = useBillingTexts();
  const [decide] = useDecideWalletAdjustmentMutation();
  const [chosen, setChosen] = useState<{ id: string; isApproved: boolean } | null>(null);
  const columns: Column<AdjustmentTableAdjustmentFragment>[] = [
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ amount }) => <Money value={amount} fw={600} />,
    },
    {
      label: texts('status'),
      cell: ({ status }) => (
        <Tag
          tone={tones[status] ?? 'quiet'}
          status={status}
          label={texts.maybe(`adjustmentStatus.${status}`, status)}
        />
      ),
    },
    {
      label: texts('reason'),
      wraps: true,
      cell: ({ reason, decisionReason }) => (
        <>
          <Text size="sm">{reason}</Text>
          {decisionReason && (
            <Text size="xs" c="dimmed">
              {decisionReason}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('requested'),
      cell: ({ requestedAt, requestedBy }) => (
        <>
          <Text size="sm">{requestedBy?.name ?? '–'}</Text>
          <Text size="xs" c="dimmed">
            <DateTime value={requestedAt} as="short" />
          </Text>
        </>
      ),
    },
    {
      label: texts('decided'),
      cell: ({ id, viewerCanDecide, decidedAt, decidedBy }) =>
        viewerCanDecide ? (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              onClick={() => setChosen({ id, isApproved: true })}
              data-testid="adjustment-approve"
            >
              {texts('approve')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => setChosen({ id, isApproved: false })}
              data-testid="adjustment-reject"
            >
              {texts('reject')}
            </Button>
          </Group>
        ) : (
          <>
            <Text size="sm">{decidedBy?.name ?? '–'}</Text>
            {decidedAt && (
              <Text size="xs" c="dimmed">
                <DateTime value={decidedAt} as="short" />
              </Text>
            )}
          </>
        ),
    },
  ];
  return (
    <>
      <DataTable
        label={texts('tabs.adjustments')}
        rows={unmask(AdjustmentTableAdjustment, adjustments)}
        columns={columns}
        rowTestId="adjustment-row"
      />
      {chosen && (
        <ActDialog
          testId="decide-adjustment"
          title={texts(chosen.isApproved ? 'approveAdjustment' : 'rejectAdjustment')}
          submit={texts(chosen.isApproved ? 'approve' : 'reject')}
          color={chosen.isApproved ? undefined : 'red.8'}
          onClose={() => setChosen(null)}
          onDone={onDecided}
          onSend={async (reason) => {
            const { id: adjustmentId, isApproved } = chosen;
            const input = { adjustmentId, isApproved, reason };
            return (await decide({ variables: { input } })).data?.decideWalletAdjustment;
          }}
        />
      )}
    </>
  );
}
