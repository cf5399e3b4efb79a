import { Box, Button, Group, Text } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import { DateTime, EmptyState, ErrorState, ListSkeleton, PageHeader, useTerms } from '@webrana/ui';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { graphql, unmask } from '../../__generated__';
import { useCheckoutOrderStatusSubscription, usePayPageQuery } from '../../__generated__/hooks';
import { PaymentPanel, PaymentPanelPayment } from '../../shell/payment/PaymentPanel';
import { PaymentSummary } from '../../shell/payment/PaymentSummary';
import classes from '../../shell/payment/payment.module.css';
import { CancelOrderButton } from './CancelOrderButton';
import { PaymentOptions } from './PaymentOptions';
import { useCheckoutTexts } from './texts';

graphql(`
  query PayPage($orderId: ID!) {
    order(id: $orderId) {
      id
      number
      status
      planName
      quantity
      hostname
      expiresAt
      viewerCanPay
      viewerCanCancel
      total {
        amount
        currency
      }
      payment {
        id
        ...PaymentPanelPayment
      }
    }
  }
`);

graphql(`
  subscription CheckoutOrderStatus($orderId: ID!) {
    orderStatusChanged(orderId: $orderId) {
      id
      status
      paidAt
      viewerCanPay
      viewerCanCancel
    }
  }
`);

/** Should the live connection ever be silent, the page still turns within this time. */
const backstop = 8_000;
const paidStatuses: ReadonlySet<string> = new Set(['PAID', 'PROVISIONING', 'ACTIVE']);
const openStatuses: ReadonlySet<string> = new Set(['OPENING', 'PENDING', 'IN_REVIEW', 'PAID']);

/** Pays an order; goes on to the order by itself once it is paid. */
export default function PayPage() {
  const texts = useCheckoutTexts();
  const terms = useTerms();
  const navigate = useNavigate();
  const { orderId = '' } = useParams();
  const [isChanging, setIsChanging] = useState(false);
  const { data, error, refetch } = usePayPageQuery({
    variables: { orderId },
    pollInterval: backstop,
    skipPollAttempt: () => document.hidden,
  });
  useCheckoutOrderStatusSubscription({ variables: { orderId } });

  const order = data?.order;
  const isPaid = order ? paidStatuses.has(order.status) : false;
  useEffect(() => {
    if (isPaid) void navigate(`/orders/${orderId}`, { replace: true });
  }, [isPaid, navigate, orderId]);

  if (error && !order) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || isPaid) return <ListSkeleton rows={5} />;
  if (!order) {
    return (
      <EmptyState
        icon={IconReceiptOff}
        title={texts('notFound')}
        hint={texts('notFoundHint')}
        action={
          <Button component={Link} to="/orders">
            {texts('seeOrders')}
          </Button>
        }
      />
    );
  }

  const payment = unmask(PaymentPanelPayment, order.payment);
  const isOpen = payment ? openStatuses.has(payment.status) : false;
  if (!order.viewerCanPay && !isOpen) {
    return (
      <EmptyState
        icon={IconReceiptOff}
        title={texts('closed')}
        hint={texts('closedHint', {
          status: terms.maybe(`orderStatus.${order.status}`, order.status),
        })}
        action={
          <Button component={Link} to={`/orders/${order.id}`}>
            {texts('seeOrder')}
          </Button>
        }
      />
    );
  }

  const notice = () => {
    const rejectionReason = payment?.transfer?.rejectionReason;
    if (rejectionReason) return texts('rejected', { reason: rejectionReason });
    if (payment?.status === 'FAILED') return texts('failed');
    return payment?.status === 'EXPIRED' ? texts('lapsed') : undefined;
  };
  const showPanel = order.payment && isOpen && (!isChanging || payment?.status === 'PAID');
  return (
    <>
      <PageHeader
        title={texts('title')}
        lead={
          <>
            {texts('lead', { number: order.number })} · {order.planName} · {order.hostname}
          </>
        }
      />
      {showPanel && order.payment ? (
        <div className={classes.grid}>
          <PaymentPanel
            payment={order.payment}
            onChangeWay={() => setIsChanging(true)}
            onTimeUp={() => void refetch()}
          />
          <Box visibleFrom="md" className={classes.side}>
            <PaymentSummary
              label={texts('order')}
              amount={order.total}
              fee={payment?.fee}
              code={payment?.transfer?.uniqueCode}
              total={payment?.total ?? order.total}
            />
          </Box>
        </div>
      ) : (
        <PaymentOptions
          orderId={order.id}
          orderTotal={order.total}
          notice={notice()}
          onPaid={() => {
            setIsChanging(false);
            window.scrollTo({ top: 0 });
          }}
        />
      )}
      <Group justify="space-between" mt="xl">
        <Text size="sm" c="dimmed">
          {texts('payBefore')} <DateTime value={order.expiresAt} />
        </Text>
        {order.viewerCanCancel && payment?.status !== 'PAID' && (
          <CancelOrderButton orderId={order.id} number={order.number} />
        )}
      </Group>
    </>
  );
}
