import { Button, Text } from '@mantine/core';
import { type Amount, ErrorState, formatMoney, ListSkeleton } from '@webrana/ui';
import { type ReactNode, useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useTopUpChannelsQuery } from '../../__generated__/hooks';
import { ChannelPicker, wayOf } from '../../shell/payment/ChannelPicker';
import { PaymentFailure } from '../../shell/payment/PaymentFailure';
import { PaymentSummary } from '../../shell/payment/PaymentSummary';
import classes from '../../shell/payment/payment.module.css';
import { useWalletTexts } from './texts';
import { useTopUp } from './useTopUp';

const TopUpWaysOptions = graphql(`
  fragment TopUpWaysOptions on TopUpOptions {
    bankAccounts {
      code
      ...ChannelPickerBank
    }
  }
`);

graphql(`
  query TopUpChannels($amount: MoneyAmount!) {
    topUpChannels(amount: $amount) {
      code
      fee {
        amount
        currency
      }
      total {
        amount
        currency
      }
      ...ChannelPickerChannel
    }
  }
`);

/** The ways to pay a top-up below its amount, and what it comes to beside them. */
export function TopUpWays({
  options: masked,
  amount,
  isTyping,
  bonus,
  children,
}: {
  options: FragmentType<typeof TopUpWaysOptions>;
  /** Null while the amount is not one that can be topped up. */
  amount: Amount | null;
  /** Whether another amount is on its way. */
  isTyping: boolean;
  bonus: number;
  children: ReactNode;
}) {
  const texts = useWalletTexts();
  const [choice, setChoice] = useState<string | null>(null);
  const { topUp, isRunning, outcome } = useTopUp();
  const { bankAccounts } = unmask(TopUpWaysOptions, masked);
  const { data, previousData, error, refetch } = useTopUpChannelsQuery({
    variables: { amount: amount?.amount ?? 0 },
    skip: !amount,
  });
  const channels = amount ? (data ?? previousData)?.topUpChannels : undefined;
  const channel = data?.topUpChannels?.find(({ code }) => code === choice);
  const way = choice ? wayOf(choice) : null;
  const isPriced = channel !== undefined || way?.method === 'BANK_TRANSFER';
  const total = channel?.total ?? amount;

  const submit = async () => {
    if (!amount || !way || way.method === 'WALLET' || !isPriced || isTyping) return;
    await topUp({ amount: amount.amount, ...way });
  };

  return (
    <div className={classes.grid}>
      <div>
        {children}
        {amount && error && !channels && (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
        {amount && !channels && !error && <ListSkeleton rows={4} />}
        {amount && (channels || error) && (
          <ChannelPicker
            channels={channels ?? []}
            banks={bankAccounts}
            total={amount}
            value={choice}
            onChange={setChoice}
          />
        )}
      </div>
      <div className={classes.side}>
        <PaymentSummary
          label={texts('topUp.title')}
          amount={amount ?? { amount: 0, currency: 'IDR' }}
          fee={channel?.fee}
          total={total ?? { amount: 0, currency: 'IDR' }}
        >
          {amount && bonus > 0 && (
            <Text size="sm" c="var(--wb-good)" fw={550} data-testid="top-up-bonus">
              {texts('topUp.bonus', { amount: formatMoney({ ...amount, amount: bonus }) })}
            </Text>
          )}
          <PaymentFailure {...outcome} onVerified={() => void submit()} />
          <Button
            size="md"
            fullWidth
            disabled={!amount || !isPriced || isTyping}
            loading={isRunning}
            onClick={() => void submit()}
            data-testid="top-up-submit"
          >
            {!amount || !total
              ? texts('topUp.amountFirst')
              : choice
                ? texts('topUp.pay', { amount: formatMoney(total) })
                : texts('topUp.chooseWay')}
          </Button>
        </PaymentSummary>
      </div>
    </div>
  );
}
