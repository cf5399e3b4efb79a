import { Alert, Button, Text } from '@mantine/core';
import { type Amount, ErrorState, formatMoney, ListSkeleton } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { usePaymentOptionsQuery } from '../../__generated__/hooks';
import { ChannelPicker, walletChoice, wayOf } from '../../shell/payment/ChannelPicker';
import { PaymentFailure } from '../../shell/payment/PaymentFailure';
import { PaymentSummary } from '../../shell/payment/PaymentSummary';
import classes from '../../shell/payment/payment.module.css';
import { useCheckoutTexts } from './texts';
import { usePayOrder } from './usePayOrder';

graphql(`
  query PaymentOptions($orderId: ID!) {
    paymentChannels(orderId: $orderId) {
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
    bankAccounts {
      code
      ...ChannelPickerBank
    }
    wallet {
      id
      available {
        amount
        currency
      }
    }
  }
`);

/** Chooses how to pay and shows what it comes to, before anything is charged. */
export function PaymentOptions({
  orderId,
  orderTotal,
  notice,
  onPaid,
}: {
  orderId: string;
  orderTotal: Amount;
  notice?: string;
  onPaid: () => void;
}) {
  const texts = useCheckoutTexts();
  const [choice, setChoice] = useState<string | null>(null);
  const { data, error, refetch } = usePaymentOptionsQuery({ variables: { orderId } });
  const { pay, isRunning, outcome } = usePayOrder(orderId);

  const { paymentChannels, bankAccounts, wallet } = data ?? {};
  if (error && !paymentChannels && !wallet) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <ListSkeleton rows={5} />;

  const channel = paymentChannels?.find(({ code }) => code === choice);
  const total = channel?.total ?? orderTotal;
  const submit = async () => {
    if (!choice || isRunning) return;
    const isDone = await pay(wayOf(choice));
    if (isDone) onPaid();
    else void refetch();
  };

  return (
    <div className={classes.grid}>
      <div>
        {notice && (
          <Alert color="yellow" variant="light" mb="md" role="status">
            {notice}
          </Alert>
        )}
        <ChannelPicker
          channels={paymentChannels ?? []}
          banks={bankAccounts ?? []}
          balance={wallet?.available ?? null}
          total={orderTotal}
          value={choice}
          onChange={setChoice}
        />
      </div>
      <div className={classes.side}>
        <PaymentSummary label={texts('order')} amount={orderTotal} fee={channel?.fee} total={total}>
          <PaymentFailure {...outcome} onVerified={() => void submit()} />
          <Button
            size="md"
            fullWidth
            disabled={!choice}
            loading={isRunning}
            onClick={() => void submit()}
            data-testid="pay-submit"
          >
            {choice ? texts('pay', { amount: formatMoney(total) }) : texts('choose')}
          </Button>
          {choice === walletChoice && (
            <Text size="xs" c="dimmed" ta="center">
              {texts('fromWallet')}
            </Text>
          )}
        </PaymentSummary>
      </div>
    </div>
  );
}
