import { Card, Divider, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Countdown, ErrorState, PriceLines, UserErrorAlert } from '@webrana/ui';
import type { ReactNode } from 'react';
import { CouponField } from './CouponField';
import { useConfigureTexts } from './texts';
import type { LiveQuote } from './useLiveQuote';

/** The price of what is chosen, every line of it, beside the choices. */
export function QuoteCard({
  subject,
  live,
  couponCode,
  onCoupon,
  children,
}: {
  subject: ReactNode;
  live: LiveQuote;
  couponCode: string | null;
  onCoupon: (code: string | null) => void;
  children: ReactNode;
}) {
  const texts = useConfigureTexts();
  const { quote, failure, couponFailure, error, loading, refetch } = live;
  return (
    <Card pos="sticky" top={86} data-testid="quote-summary" aria-busy={loading}>
      <Stack gap="md">
        <Title order={2} fz="h3">
          {texts('summary')}
        </Title>
        <Text size="sm" c="dimmed" component="div">
          {subject}
        </Text>
        <CouponField
          code={couponCode}
          isApplied={quote?.couponCode != null}
          failure={couponFailure}
          loading={loading}
          onChange={onCoupon}
        />
        <Divider />
        {quote ? (
          <div
            style={{ opacity: loading ? 0.55 : 1, transition: 'opacity 120ms' }}
            aria-live="polite"
          >
            <PriceLines lines={quote.lines} />
          </div>
        ) : (
          loading && (
            <Stack gap={10}>
              <Skeleton height={18} />
              <Skeleton height={18} />
              <Skeleton height={30} />
            </Stack>
          )
        )}
        {failure && <UserErrorAlert failure={failure} />}
        {error && !quote && <ErrorState error={error} onRetry={() => void refetch()} />}
        {children}
        {quote && (
          <Text size="xs" c="dimmed" ta="center">
            {texts('priceHolds')} <Countdown until={quote.validUntil} fw={600} />
          </Text>
        )}
      </Stack>
    </Card>
  );
}
