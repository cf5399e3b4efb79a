import { SimpleGrid } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBuildingBank,
  IconClockHour4,
  IconLinkOff,
  IconMailX,
  IconScale,
  IconWallet,
  IconWebhook,
  IconZoomMoney,
} from '@tabler/icons-react';
import { ErrorState, formatMoney, ListSkeleton, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useOverviewQuery } from '../../__generated__/hooks';
import { countOf } from './count';
import { KpiCard } from './KpiCard';
import { useOverviewTexts } from './texts';

graphql(`
  query Overview {
    unpaid: orders(first: 100, filter: { statuses: [PENDING_PAYMENT] }) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    failed: orders(first: 100, filter: { statuses: [FAILED] }) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    transfers: transfersToApprove(first: 100, hasProof: true) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    review: paymentsInReview(first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    adjustments: walletAdjustments(first: 100, status: WAITING) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    callbacks: paymentCallbacks(first: 100, isProcessed: false) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    unmatched: paymentCallbacks(first: 100, isUnmatched: true) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    mails: deliveries(first: 100, filter: { state: FAILED }) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    walletLiability {
      total {
        amount
        currency
      }
      wallets
    }
  }
`);

/** The queues change all day; a look every half minute keeps the numbers true. */
const interval = 30_000;

/** How much waits for a person, with the way to each queue. */
export default function OverviewPage() {
  const texts = useOverviewTexts();
  const { data, error, refetch } = useOverviewQuery({
    fetchPolicy: 'no-cache',
    pollInterval: interval,
    skipPollAttempt: () => document.hidden,
  });
  const liability = data?.walletLiability;
  const away = texts('away');
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {!data && Boolean(error) && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <ListSkeleton rows={3} height={110} />}
      {data && (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md" data-testid="kpis">
          <KpiCard
            name="transfers"
            icon={IconBuildingBank}
            label={texts('transfers')}
            value={countOf(data.transfers) ?? away}
            to="/billing/transfers?proof=yes"
            isUrgent
          />
          <KpiCard
            name="review"
            icon={IconZoomMoney}
            label={texts('review')}
            value={countOf(data.review) ?? away}
            to="/billing/review"
            isUrgent
          />
          <KpiCard
            name="failed"
            icon={IconAlertTriangle}
            label={texts('failed')}
            value={countOf(data.failed) ?? away}
            to="/orders?status=FAILED"
            isUrgent
          />
          <KpiCard
            name="adjustments"
            icon={IconScale}
            label={texts('adjustments')}
            value={countOf(data.adjustments) ?? away}
            to="/billing/adjustments?status=WAITING"
            isUrgent
          />
          <KpiCard
            name="callbacks"
            icon={IconWebhook}
            label={texts('callbacks')}
            value={countOf(data.callbacks) ?? away}
            to="/billing/callbacks?state=waiting"
            isUrgent
          />
          <KpiCard
            name="unmatched"
            icon={IconLinkOff}
            label={texts('unmatched')}
            value={countOf(data.unmatched) ?? away}
            to="/billing/callbacks?state=unmatched"
            isUrgent
          />
          <KpiCard
            name="mails"
            icon={IconMailX}
            label={texts('mails')}
            value={countOf(data.mails) ?? away}
            to="/deliveries?state=FAILED"
            isUrgent
          />
          <KpiCard
            name="unpaid"
            icon={IconClockHour4}
            label={texts('unpaid')}
            value={countOf(data.unpaid) ?? away}
            to="/orders?status=PENDING_PAYMENT"
          />
          <KpiCard
            name="liability"
            icon={IconWallet}
            label={texts('liability')}
            value={liability ? formatMoney(liability.total) : away}
            note={liability ? texts('wallets', { count: liability.wallets }) : undefined}
            to="/billing/adjustments"
          />
        </SimpleGrid>
      )}
    </>
  );
}
