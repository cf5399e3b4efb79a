import { Button, Code, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconWebhook } from '@tabler/icons-react';
import { type Column, DataTable, DateTime, UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import { graphql, unmask } from '../../__generated__';
import type { CallbackRowFragment } from '../../__generated__/graphql';
import { useCallbackListQuery, useReplayCallbackMutation } from '../../__generated__/hooks';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { Tag } from '../../shell/Tag';
import { useAct } from '../../shell/useAct';
import { useFilters } from '../../shell/useFilters';
import { usePowers } from '../../shell/usePowers';
import { useBillingTexts } from './texts';

const CallbackRow = graphql(`
  fragment CallbackRow on PaymentCallback {
    id
    reference
    claimedStatus
    rawBody
    receivedAt
    processedAt
    outcome
    payment {
      id
      status
    }
  }
`);

graphql(`
  query CallbackList($after: String, $isProcessed: Boolean) {
    paymentCallbacks(first: 50, after: $after, isProcessed: $isProcessed) {
      edges {
        cursor
        node {
          id
          ...CallbackRow
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
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

const bodyOf = (raw: string): string => {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
};

/** The inbox of the payment gateway's callbacks. */
export default function CallbackListPage() {
  const texts = useBillingTexts();
  const { oneOf, set } = useFilters();
  const { mayHandleMoney } = usePowers();
  const [replayCallback] = useReplayCallbackMutation();
  const { act, isBusy, failure, error: actError } = useAct();
  const [body, setBody] = useState<string | null>(null);
  const state = oneOf('state', ['waiting', 'processed'] as const);
  const { data, ...query } = useCallbackListQuery({
    variables: { isProcessed: state && state === 'processed' },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.paymentCallbacks;
  const replay = async (callbackId: string) => {
    const send = async () =>
      (await replayCallback({ variables: { input: { callbackId } } })).data?.replayCallback;
    if (await act(send)) notifications.show({ message: texts('replayed'), color: 'teal' });
  };
  const columns: Column<CallbackRowFragment>[] = [
    { label: texts('reference'), cell: ({ reference }) => reference },
    {
      label: texts('claimed'),
      cell: ({ claimedStatus }) => texts.maybe(`claims.${claimedStatus}`, claimedStatus),
    },
    {
      label: texts('outcome'),
      cell: ({ outcome, processedAt }) =>
        outcome ? (
          <Tag
            tone={outcome === 'UNKNOWN' || outcome === 'IN_REVIEW' ? 'waiting' : 'good'}
            status={outcome}
            label={texts.maybe(`outcomes.${outcome}`, outcome)}
          />
        ) : (
          <Tag
            tone={processedAt ? 'quiet' : 'waiting'}
            status={processedAt ? 'PROCESSED' : 'WAITING'}
            label={texts(processedAt ? 'processed' : 'waiting')}
          />
        ),
    },
    {
      label: texts('received'),
      cell: ({ receivedAt }) => <DateTime value={receivedAt} as="short" />,
    },
    {
      label: texts('processed'),
      cell: ({ processedAt }) => (processedAt ? <DateTime value={processedAt} as="short" /> : '–'),
    },
    {
      label: texts('replay'),
      isNumber: true,
      cell: ({ id, rawBody }) => (
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button size="xs" variant="subtle" onClick={() => setBody(rawBody)}>
            {texts('body')}
          </Button>
          {mayHandleMoney && (
            <Button
              size="xs"
              variant="default"
              disabled={isBusy}
              onClick={() => void replay(id)}
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
    <Stack>
      <Group>
        <FilterSelect
          label={texts('status')}
          all={texts('allCallbacks')}
          value={state}
          onChange={(value) => set('state', value)}
          options={[
            { value: 'waiting', label: texts('waiting') },
            { value: 'processed', label: texts('processed') },
          ]}
          testId="callback-filter"
        />
      </Group>
      <UserErrorAlert failure={failure} error={actError} />
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconWebhook, title: texts('noCallbacks'), hint: texts('noCallbacksHint') }}
      >
        <DataTable
          label={texts('tabs.callbacks')}
          rows={list?.edges.map(({ node }) => unmask(CallbackRow, node)) ?? []}
          columns={columns}
          rowTestId="callback-row"
        />
      </ListBody>
      <Modal opened={body !== null} onClose={() => setBody(null)} title={texts('body')} size="lg">
        <Code block data-testid="callback-body">
          {bodyOf(body ?? '')}
        </Code>
      </Modal>
    </Stack>
  );
}
