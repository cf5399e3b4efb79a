import { Anchor, Button, Group, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { CallbackRowFragment } from '../../__generated__/graphql';
import { CustomerCell } from '../../shell/CustomerCell';
import { PaymentTag } from '../../shell/PaymentTag';
import { Tag } from '../../shell/Tag';
import { useFactWords } from '../../shell/useFactWords';
import { usePowers } from '../../shell/usePowers';
import { useBillingTexts } from './texts';

const CallbackRow = graphql(`
  fragment CallbackRow on PaymentCallback {
    id
    reference
    claimedStatus
    receivedAt
    processedAt
    dismissedAt
    outcome
    moved {
      transactionId
      amount {
        amount
        currency
      }
    }
    payment {
      id
      status
      invoice {
        id
        number
      }
    }
    customer {
      id
      ...CustomerCellUser
    }
  }
`);

/** What waits for a person: no payment of ours matched, or staff must decide about one. */
const toneOf = ({ outcome, dismissedAt }: CallbackRowFragment) => {
  if (outcome === 'UNKNOWN' || outcome === 'UNREADABLE') return dismissedAt ? 'quiet' : 'bad';
  return outcome === 'IN_REVIEW' ? 'waiting' : 'good';
};

/** Callbacks, one row each: whose payment, what it did, and the way to all of it. */
export function CallbackTable({
  callbacks,
  isBusy,
  onOpen,
  onReplay,
  onDismiss,
}: {
  callbacks: ReadonlyArray<FragmentType<typeof CallbackRow>>;
  isBusy: boolean;
  onOpen: (id: string) => void;
  onReplay: (id: string) => void;
  onDismiss: (id: string) => void;
}) {
  const texts = useBillingTexts();
  const facts = useFactWords();
  const { mayHandleMoney } = usePowers();
  const isUnmatched = ({ outcome, dismissedAt }: CallbackRowFragment) =>
    (outcome === 'UNKNOWN' || outcome === 'UNREADABLE') && !dismissedAt;
  const columns: Column<CallbackRowFragment>[] = [
    {
      label: texts('reference'),
      cell: ({ reference, claimedStatus }) => (
        <>
          <Text size="sm">{reference || texts('unreadable')}</Text>
          <Text size="xs" c="dimmed">
            {texts.maybe(`claims.${claimedStatus}`, claimedStatus)}
          </Text>
        </>
      ),
    },
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('payment'),
      cell: ({ payment, customer }) =>
        payment ? (
          <>
            <PaymentTag status={payment.status} />
            <Anchor
              component={Link}
              size="xs"
              display="block"
              to={
                payment.invoice
                  ? `/billing/invoices/${payment.invoice.id}`
                  : `/billing/payments?customer=${customer?.id ?? ''}`
              }
              data-testid="callback-payment"
            >
              {payment.invoice ? (payment.invoice.number ?? texts('draft')) : texts('topUp')}
            </Anchor>
          </>
        ) : (
          '–'
        ),
    },
    {
      label: texts('outcome'),
      cell: (row) => (
        <>
          <Tag
            tone={row.outcome ? toneOf(row) : 'waiting'}
            status={row.outcome ?? 'WAITING'}
            label={row.outcome ? facts.valueOf('outcome', row.outcome) : texts('waiting')}
          />
          {row.moved && (
            <Anchor
              component={Link}
              size="xs"
              display="block"
              to={`/billing/ledger/${row.moved.transactionId}`}
              data-testid="callback-moved"
            >
              <Money value={row.moved.amount} />
            </Anchor>
          )}
          {row.dismissedAt && (
            <Text size="xs" c="dimmed">
              {texts('seen')} <DateTime value={row.dismissedAt} as="short" />
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('received'),
      cell: ({ receivedAt, processedAt }) => (
        <>
          <Text size="sm">
            <DateTime value={receivedAt} as="short" />
          </Text>
          {processedAt && (
            <Text size="xs" c="dimmed">
              {texts('processed')} <DateTime value={processedAt} as="short" />
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('replay'),
      isNumber: true,
      isAct: true,
      cell: (row) => (
        <Group gap="xs" wrap="nowrap" display="inline-flex">
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onOpen(row.id)}
            data-testid="callback-open"
          >
            {texts('callbackDetails')}
          </Button>
          {mayHandleMoney && isUnmatched(row) && (
            <Button
              size="xs"
              variant="default"
              onClick={() => onDismiss(row.id)}
              data-testid="callback-dismiss"
            >
              {texts('markSeen')}
            </Button>
          )}
          {mayHandleMoney && (
            <Button
              size="xs"
              variant="default"
              disabled={isBusy}
              onClick={() => onReplay(row.id)}
              data-testid="callback-replay"
            >
              {texts('replay')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={texts('tabs.callbacks')}
      rows={unmask(CallbackRow, callbacks)}
      columns={columns}
      rowTestId="callback-row"
    />
  );
}
