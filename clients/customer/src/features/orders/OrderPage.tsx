import { Button, Stack } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import {
  BackLink,
  DateTime,
  EmptyState,
  ErrorState,
  ListSkeleton,
  PageHeader,
  StatusBadge,
} from '@webrana/ui';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import {
  useOrderInstancesSubscription,
  useOrderPageQuery,
  useOrderStatusSubscription,
} from '../../__generated__/hooks';
import { OrderDetails } from './OrderDetails';
import { OrderOutcome } from './OrderOutcome';
import { OrderProgress } from './OrderProgress';
import classes from './orders.module.css';
import { useOrdersTexts } from './texts';

graphql(`
  query OrderPage($orderId: ID!) {
    order(id: $orderId) {
      id
      number
      status
      placedAt
      instances {
        id
      }
      ...OrderProgressOrder
      ...OrderOutcomeOrder
      ...OrderDetailsOrder
    }
  }
`);

graphql(`
  subscription OrderStatus($orderId: ID!) {
    orderStatusChanged(orderId: $orderId) {
      id
      status
      paidAt
      viewerCanPay
      viewerCanCancel
      statusChanges {
        to
        changedAt
        changedBy
        reason
      }
    }
  }
`);

graphql(`
  subscription OrderInstances($orderId: ID!) {
    instanceStatusChanged(orderId: $orderId) {
      id
      hostname
      status
      network {
        ipv4
        ipv6
      }
      preparation {
        kind
        reachedAt
      }
      viewerCanRevealCredentials
    }
  }
`);

const moving: ReadonlySet<string> = new Set(['PAID', 'PROVISIONING']);
/** Should the live connection ever be silent, the page still goes on within this time. */
const backstop = 10_000;

/** An order from its placing to its running instances, live. */
export default function OrderPage() {
  const texts = useOrdersTexts();
  const { orderId = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useOrderPageQuery({
    variables: { orderId },
    skipPollAttempt: () => document.hidden,
  });
  useOrderStatusSubscription({ variables: { orderId } });
  const { data: live } = useOrderInstancesSubscription({ variables: { orderId } });

  const order = data?.order;
  const status = order?.status;
  const isMoving = status !== undefined && moving.has(status);
  const changedId = live?.instanceStatusChanged.id;
  const isUnknown =
    changedId !== undefined &&
    order != null &&
    !order.instances?.some(({ id }) => id === changedId);
  useEffect(() => {
    if (isMoving) startPolling(backstop);
    else stopPolling();
  }, [isMoving, startPolling, stopPolling]);
  // The instances and the invoice are others' facts: ask for them again when the order moves on.
  // The status is what the answer hangs on.
  useEffect(() => {
    if (status && status !== 'PENDING_PAYMENT') void refetch();
  }, [status, isUnknown, refetch]);

  if (error && !order) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={3} height={180} />;
  if (!order) {
    return (
      <EmptyState
        icon={IconReceiptOff}
        title={texts('notFound')}
        hint={texts('notFoundHint')}
        action={
          <Button component={Link} to="/orders">
            {texts('back')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <BackLink Link={Link} to="/orders" label={texts('back')} />
      <PageHeader
        title={order.number}
        lead={
          <>
            {texts('placed')} <DateTime value={order.placedAt} />
          </>
        }
      >
        <StatusBadge kind="orderStatus" status={order.status} />
      </PageHeader>
      <Stack>
        <OrderOutcome order={order} />
        <div className={classes.grid}>
          <OrderProgress order={order} />
          <OrderDetails order={order} />
        </div>
      </Stack>
    </>
  );
}
