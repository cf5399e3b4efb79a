import { Anchor, Button, Text } from '@mantine/core';
import { IconZoomMoney } from '@tabler/icons-react';
import { type Column, DataTable, DateTime, formatMoney, Money } from '@webrana/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql, unmask } from '../../__generated__';
import type { ReviewRowFragment } from '../../__generated__/graphql';
import { useReviewListQuery } from '../../__generated__/hooks';
import { CustomerCell } from '../../shell/CustomerCell';
import { ListBody } from '../../shell/ListBody';
import { usePowers } from '../../shell/usePowers';
import { ReviewDialog } from './ReviewDialog';
import { useBillingTexts } from './texts';

const ReviewRow = graphql(`
  fragment ReviewRow on Payment {
    id
    channelName
    gatewayReference
    problem
    review {
      problem
      expected {
        amount
        currency
      }
      collected {
        amount
        currency
      }
    }
    gatewayFee {
      amount
      currency
    }
    gatewayRefund {
      state
      learnedAt
      creditedTo
      credited {
        amount
        currency
      }
      available {
        amount
        currency
      }
    }
    invoice {
      id
      number
    }
    ...ReviewDialogPayment
    createdAt
    total {
      amount
      currency
    }
    customer {
      ...CustomerCellUser
    }
  }
`);

graphql(`
  query ReviewList($after: String) {
    paymentsInReview(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...ReviewRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Payments staff must decide: the amount did not match, or the gateway gave it back; oldest first. */
export default function ReviewListPage() {
  const texts = useBillingTexts();
  const { mayHandleMoney } = usePowers();
  const [chosen, setChosen] = useState<ReviewRowFragment | null>(null);
  const { data, ...query } = useReviewListQuery({ notifyOnNetworkStatusChange: true });
  const list = data?.paymentsInReview;
  const columns: Column<ReviewRowFragment>[] = [
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('method'),
      cell: ({ channelName, gatewayReference, createdAt }) => (
        <>
          <Text size="sm">
            {channelName ?? '–'} · <DateTime value={createdAt} as="short" />
          </Text>
          <Text size="xs" c="dimmed">
            {gatewayReference ?? '–'}
          </Text>
        </>
      ),
    },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ total, gatewayFee }) => (
        <>
          <Money value={total} fw={600} />
          {gatewayFee && gatewayFee.amount > 0 && (
            <Text size="xs" c="dimmed">
              {texts('gatewayFee')} <Money value={gatewayFee} />
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('problem'),
      wraps: true,
      cell: ({ review, problem, gatewayRefund: refund, invoice }) =>
        refund ? (
          <>
            <Text size="sm" c="red">
              {texts(`refundedByGateway.${refund.creditedTo}`, {
                credited: formatMoney(refund.credited),
                available: formatMoney(refund.available),
              })}
            </Text>
            <Text size="xs" c="dimmed">
              <DateTime value={refund.learnedAt} as="short" />
            </Text>
            {invoice && (
              <Anchor component={Link} to={`/billing/invoices/${invoice.id}`} size="xs">
                {invoice.number ?? texts('draft')}
              </Anchor>
            )}
          </>
        ) : review ? (
          <Text size="sm" c="red">
            {texts(`reviewProblem.${review.problem}`, {
              expected: formatMoney(review.expected),
              collected: formatMoney(review.collected),
            })}
          </Text>
        ) : (
          // Reviews from before the reason was kept by itself.
          (problem ?? '–')
        ),
    },
    {
      label: texts('decide'),
      isNumber: true,
      isAct: true,
      cell: (row) =>
        mayHandleMoney && (
          <Button size="xs" onClick={() => setChosen(row)} data-testid="review-decide">
            {texts('decide')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconZoomMoney, title: texts('noReview'), hint: texts('noReviewHint') }}
      >
        <DataTable
          label={texts('tabs.review')}
          rows={list?.edges.map(({ node }) => unmask(ReviewRow, node)) ?? []}
          columns={columns}
          rowTestId="review-row"
        />
      </ListBody>
      {chosen && (
        <ReviewDialog
          payment={chosen}
          onClose={() => setChosen(null)}
          onDone={() => void query.refetch()}
        />
      )}
    </>
  );
}
