import { Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconWebhook } from '@tabler/icons-react';
import { UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { CallbackOutcome } from '../../__generated__/graphql';
import {
  useCallbackListQuery,
  useDismissCallbackMutation,
  useReplayCallbackMutation,
} from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useAct } from '../../shell/useAct';
import { useFactWords } from '../../shell/useFactWords';
import { useFilters } from '../../shell/useFilters';
import { CallbackDetails } from './CallbackDetails';
import { CallbackTable } from './CallbackTable';
import { useBillingTexts } from './texts';

graphql(`
  query CallbackList(
    $after: String
    $isProcessed: Boolean
    $isUnmatched: Boolean
    $outcomes: [CallbackOutcome!]
  ) {
    paymentCallbacks(
      first: 20
      after: $after
      isProcessed: $isProcessed
      isUnmatched: $isUnmatched
      outcomes: $outcomes
    ) {
      edges {
        cursor
        node {
          id
          ...CallbackRow
          ...CallbackDetailsCallback
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
  mutation ReplayCallback($input: ReplayCallbackInput!) {
    replayCallback(input: $input) {
      __typename
      ... on ReplayCallbackSuccess {
        callback {
          id
          ...CallbackRow
          ...CallbackDetailsCallback
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

graphql(`
  mutation DismissCallback($input: DismissCallbackInput!) {
    dismissCallback(input: $input) {
      __typename
      ... on DismissCallbackSuccess {
        callback {
          id
          ...CallbackRow
          ...CallbackDetailsCallback
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

const states = {
  waiting: { isProcessed: false },
  unmatched: { isUnmatched: true },
  processed: { isProcessed: true },
} as const;
const stateNames = Object.keys(states) as (keyof typeof states)[];
const outcomes: CallbackOutcome[] = [
  'CREDITED_INVOICE',
  'CREDITED_WALLET',
  'IN_REVIEW',
  'UNKNOWN',
  'UNREADABLE',
  'CLOSED',
  'STILL_OPEN',
  'NOTHING_NEW',
];

/** The inbox of the payment gateways' callbacks; those that match no payment are a queue. */
export default function CallbackListPage() {
  const texts = useBillingTexts();
  const facts = useFactWords();
  const { oneOf, set } = useFilters();
  const [replayCallback] = useReplayCallbackMutation();
  const [dismissCallback] = useDismissCallbackMutation();
  const { act, isBusy, failure, error: actError } = useAct();
  const [opened, setOpened] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const state = oneOf('state', stateNames);
  const outcome = oneOf('outcome', outcomes);
  const { data, ...query } = useCallbackListQuery({
    variables: { ...(state && states[state]), ...(outcome && { outcomes: [outcome] }) },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.paymentCallbacks;
  const shown = list?.edges.find(({ node }) => node.id === opened)?.node;
  const replay = async (callbackId: string) => {
    const send = async () =>
      (await replayCallback({ variables: { input: { callbackId } } })).data?.replayCallback;
    if (!(await act(send))) return;
    notifications.show({ message: texts('replayed'), color: 'teal' });
    void query.refetch();
  };
  return (
    <Stack>
      <Group>
        <FilterSelect
          label={texts('status')}
          all={texts('allCallbacks')}
          value={state}
          onChange={(value) => set('state', value)}
          options={[
            { value: 'waiting', label: texts('waiting') },
            { value: 'unmatched', label: texts('unmatched') },
            { value: 'processed', label: texts('processed') },
          ]}
          testId="callback-filter"
        />
        <FilterSelect
          label={texts('outcome')}
          all={texts('allOutcomes')}
          value={outcome}
          onChange={(value) => set('outcome', value)}
          options={outcomes.map((value) => ({ value, label: facts.valueOf('outcome', value) }))}
          testId="callback-outcome-filter"
        />
      </Group>
      <UserErrorAlert failure={failure} error={actError} />
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconWebhook, title: texts('noCallbacks'), hint: texts('noCallbacksHint') }}
      >
        <CallbackTable
          callbacks={list?.edges.map(({ node }) => node) ?? []}
          isBusy={isBusy}
          onOpen={setOpened}
          onReplay={(id) => void replay(id)}
          onDismiss={setDismissed}
        />
      </ListBody>
      {shown && <CallbackDetails callback={shown} onClose={() => setOpened(null)} />}
      {dismissed && (
        <ActDialog
          testId="dismiss-callback"
          title={texts('markSeen')}
          text={texts('markSeenText')}
          submit={texts('markSeen')}
          onClose={() => setDismissed(null)}
          onDone={() => void query.refetch()}
          onSend={async (reason) =>
            (await dismissCallback({ variables: { input: { callbackId: dismissed, reason } } }))
              .data?.dismissCallback
          }
        />
      )}
    </Stack>
  );
}
