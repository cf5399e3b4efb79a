import { Button, Text } from '@mantine/core';
import { type Column, DataTable, DateTime } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { DeliveryTableDeliveryFragment } from '../../__generated__/graphql';
import { useResendDeliveryMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { CustomerCell } from '../../shell/CustomerCell';
import { DeliveryTag } from '../../shell/DeliveryTag';
import { useDeliveryTexts } from '../../shell/delivery.texts';
import { useDeliveriesTexts } from './texts';

const DeliveryTableDelivery = graphql(`
  fragment DeliveryTableDelivery on Delivery {
    id
    template
    state
    attempts
    nextAttemptAt
    lastProblem
    createdAt
    sentAt
    viewerCanResend
    user {
      ...CustomerCellUser
    }
    resend {
      at
      reason
      by {
        id
        name
      }
    }
  }
`);

graphql(`
  mutation ResendDelivery($input: ResendDeliveryInput!) {
    resendDelivery(input: $input) {
      __typename
      ... on ResendDeliverySuccess {
        delivery {
          id
          ...DeliveryTableDelivery
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

/** Deliveries, one row each; those given up can be sent again. */
export function DeliveryTable({
  deliveries,
}: {
  deliveries: ReadonlyArray<FragmentType<typeof DeliveryTableDelivery>>;
}) {
  const texts = useDeliveriesTexts();
  const words = useDeliveryTexts();
  const [resendDelivery] = useResendDeliveryMutation();
  const [chosen, setChosen] = useState<string | null>(null);
  const columns: Column<DeliveryTableDeliveryFragment>[] = [
    {
      label: texts('template'),
      cell: ({ template }) => (
        <Text size="sm" fw={600}>
          {words.maybe(`template.${template}`, template)}
        </Text>
      ),
    },
    { label: texts('to'), cell: ({ user }) => <CustomerCell user={user} /> },
    { label: texts('state'), cell: ({ state }) => <DeliveryTag state={state} /> },
    { label: texts('attempts'), isNumber: true, cell: ({ attempts }) => attempts },
    {
      label: texts('problem'),
      wraps: true,
      cell: ({ lastProblem, nextAttemptAt, resend }) => (
        <>
          <Text size="sm">{lastProblem ?? '–'}</Text>
          {nextAttemptAt && (
            <Text size="xs" c="dimmed">
              {texts('next')} <DateTime value={nextAttemptAt} as="short" />
            </Text>
          )}
          {resend && (
            <Text size="xs" c="dimmed">
              {texts('resentBy', { name: resend.by?.name ?? '–' })}: {resend.reason}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('created'),
      isNumber: true,
      cell: ({ createdAt }) => <DateTime value={createdAt} as="short" />,
    },
    {
      label: texts('resend'),
      isNumber: true,
      isAct: true,
      cell: ({ id, viewerCanResend }) =>
        viewerCanResend && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setChosen(id)}
            data-testid="resend-open"
          >
            {texts('resend')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable
        label={texts('title')}
        rows={unmask(DeliveryTableDelivery, deliveries)}
        columns={columns}
        rowTestId="delivery-row"
      />
      {chosen && (
        <ActDialog
          testId="resend"
          title={texts('resendTitle')}
          text={texts('resendText')}
          submit={texts('resend')}
          onClose={() => setChosen(null)}
          onSend={async (reason) =>
            (await resendDelivery({ variables: { input: { deliveryId: chosen, reason } } })).data
              ?.resendDelivery
          }
        />
      )}
    </>
  );
}
