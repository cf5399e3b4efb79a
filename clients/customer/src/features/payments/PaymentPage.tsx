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
import { usePaymentPageQuery, usePaymentPageStatusSubscription } from '../../__generated__/hooks';
import { PaymentPanel } from '../../shell/payment/PaymentPanel';
import { shownStatus } from '../../shell/payment/shown-status';
import { PaymentFacts } from './PaymentFacts';
import { PaymentOutcome } from './PaymentOutcome';
import { usePaymentsTexts } from './texts';

graphql(`
  query PaymentPage($paymentId: ID!) {
    payment(id: $paymentId) {
      id
      status
      purpose
      createdAt
      transfer {
        canSubmitProof
        proofSubmittedAt
      }
      ...PaymentPanelPayment
      ...PaymentOutcomePayment
      ...PaymentFactsPayment
    }
  }
`);

graphql(`
  subscription PaymentPageStatus($paymentId: ID!) {
    paymentStatusChanged(paymentId: $paymentId) {
      id
      status
      paidAt
      ...PaymentPanelPayment
    }
  }
`);

const openStatuses: ReadonlySet<string> = new Set(['OPENING', 'PENDING', 'IN_REVIEW']);
/** Should the live connection ever be silent, the page still turns within this time. */
const backstop = 8_000;

/** A payment: how to pay it while it is open, what became of it afterwards; it turns by itself. */
export default function PaymentPage() {
  const texts = usePaymentsTexts();
  const { paymentId = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = usePaymentPageQuery({
    variables: { paymentId },
    fetchPolicy: 'cache-and-network',
    skipPollAttempt: () => document.hidden,
  });
  usePaymentPageStatusSubscription({ variables: { paymentId } });

  const payment = data?.payment;
  const isOpen = payment ? openStatuses.has(payment.status) : false;
  useEffect(() => {
    if (isOpen) startPolling(backstop);
    else stopPolling();
  }, [isOpen, startPolling, stopPolling]);

  if (error && !payment) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={3} height={180} />;
  if (!payment) {
    return (
      <EmptyState
        icon={IconReceiptOff}
        title={texts('notFound')}
        hint={texts('notFoundHint')}
        action={
          <Button component={Link} to="/payments">
            {texts('back')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <BackLink Link={Link} to="/payments" label={texts('back')} />
      <PageHeader
        title={texts(payment.purpose === 'TOP_UP' ? 'purpose.TOP_UP' : 'title')}
        lead={
          <>
            {texts('created')} <DateTime value={payment.createdAt} />
          </>
        }
      >
        <StatusBadge kind="paymentStatus" status={shownStatus(payment)} />
      </PageHeader>
      <Stack>
        <PaymentOutcome payment={payment} />
        {(isOpen || payment.transfer?.canSubmitProof) && (
          <PaymentPanel payment={payment} onTimeUp={() => void refetch()} />
        )}
        <PaymentFacts payment={payment} />
      </Stack>
    </>
  );
}
