import { Button, Radio, Stack, Text } from '@mantine/core';
import { IconZoomMoney } from '@tabler/icons-react';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { useState } from 'react';
import { graphql, unmask } from '../../__generated__';
import type { ReviewDecision, ReviewRowFragment } from '../../__generated__/graphql';
import { useResolveReviewMutation, useReviewListQuery } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { ListBody } from '../../shell/ListBody';
import { usePowers } from '../../shell/usePowers';
import { CustomerCell } from './CustomerCell';
import { useBillingTexts } from './texts';

const ReviewRow = graphql(`
  fragment ReviewRow on Payment {
    id
    channelName
    gatewayReference
    problem
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

graphql(`
  mutation ResolveReview($input: ResolveReviewInput!) {
    resolveReview(input: $input) {
      __typename
      ... on ResolveReviewSuccess {
        payment {
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

/** Payments whose amount did not match, oldest first. */
export default function ReviewListPage() {
  const texts = useBillingTexts();
  const { mayHandleMoney } = usePowers();
  const [resolveReview] = useResolveReviewMutation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [decision, setDecision] = useState<ReviewDecision>('CREDIT_WALLET');
  const { data, ...query } = useReviewListQuery({ notifyOnNetworkStatusChange: true });
  const list = data?.paymentsInReview;
  const columns: Column<ReviewRowFragment>[] = [
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    { label: texts('method'), cell: ({ channelName }) => channelName ?? '–' },
    { label: texts('reference'), cell: ({ gatewayReference }) => gatewayReference ?? '–' },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ total }) => <Money value={total} fw={600} />,
    },
    {
      label: texts('problem'),
      wraps: true,
      cell: ({ problem }) => (
        <Text size="sm" c="red">
          {problem ?? '–'}
        </Text>
      ),
    },
    { label: texts('created'), cell: ({ createdAt }) => <DateTime value={createdAt} as="short" /> },
    {
      label: texts('decide'),
      isNumber: true,
      cell: ({ id }) =>
        mayHandleMoney && (
          <Button size="xs" onClick={() => setChosen(id)} data-testid="review-decide">
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
        <ActDialog
          testId="review"
          title={texts('decide')}
          submit={texts('decide')}
          onClose={() => setChosen(null)}
          onDone={() => void query.refetch()}
          onSend={async (reason) =>
            (await resolveReview({ variables: { input: { paymentId: chosen, decision, reason } } }))
              .data?.resolveReview
          }
        >
          {() => (
            <Radio.Group
              label={texts('decision')}
              value={decision}
              onChange={(value) => setDecision(value === 'DISMISS' ? 'DISMISS' : 'CREDIT_WALLET')}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="CREDIT_WALLET" label={texts('creditWallet')} />
                <Radio value="DISMISS" label={texts('dismiss')} />
              </Stack>
            </Radio.Group>
          )}
        </ActDialog>
      )}
    </>
  );
}
