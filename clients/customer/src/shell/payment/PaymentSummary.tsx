import { Box, Card, Divider, Group, Stack, Text } from '@mantine/core';
import { type Amount, Money } from '@webrana/ui';
import type { ReactNode } from 'react';
import { usePaymentTexts } from './texts';

function Line({ label, value }: { label: string; value: Amount }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{label}</Text>
      <Money value={value} fz="sm" fw={500} />
    </Group>
  );
}

/** What is paid for, what the channel adds, and what it comes to; on a phone only the sum. */
export function PaymentSummary({
  amount,
  fee,
  code,
  total,
  label,
  children,
}: {
  /** What the amount is for. */
  label: string;
  amount: Amount;
  /** The rupiah that make a transfer unique. */
  code?: Amount;
  fee: Amount | undefined;
  total: Amount;
  children?: ReactNode;
}) {
  const texts = usePaymentTexts();
  return (
    <Card data-testid="payment-summary" padding="md">
      <Stack gap={10}>
        <Box visibleFrom="md">
          <Stack gap={10}>
            <Line label={label} value={amount} />
            {fee && fee.amount > 0 && <Line label={texts('channelFee')} value={fee} />}
            {code && <Line label={texts('uniqueCode')} value={code} />}
            <Divider my={4} />
          </Stack>
        </Box>
        <Group justify="space-between" wrap="nowrap">
          <Text fw={650}>{texts('toPay')}</Text>
          <Money value={total} fz={22} fw={720} />
        </Group>
        {children}
      </Stack>
    </Card>
  );
}
