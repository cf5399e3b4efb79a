import { Alert, Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { formatMoney } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { usePaymentOutcomeWalletQuery } from '../../__generated__/hooks';
import { usePaymentsTexts } from './texts';

const PaymentOutcomePayment = graphql(`
  fragment PaymentOutcomePayment on Payment {
    id
    status
    purpose
    amount {
      amount
      currency
    }
    creditedAmount {
      amount
      currency
    }
    review {
      problem
      decidedAt
    }
    order {
      id
      number
      viewerCanPay
    }
    transfer {
      canSubmitProof
      rejectionReason
    }
  }
`);

graphql(`
  query PaymentOutcomeWallet {
    wallet {
      id
      balance {
        amount
        currency
      }
    }
  }
`);

/** The balance as it is after the top-up, and the ways on. */
function TopUpDone({ amount }: { amount: string }) {
  const texts = usePaymentsTexts();
  const { data } = usePaymentOutcomeWalletQuery({ fetchPolicy: 'network-only' });
  const balance = data?.wallet?.balance;
  return (
    <Card padding="xl" role="status" data-testid="top-up-done">
      <Stack align="center" ta="center" gap="sm">
        <ThemeIcon size={56} radius="xl" color="teal" aria-hidden>
          <IconCheck size={30} stroke={2.2} />
        </ThemeIcon>
        <Title order={2}>{texts('doneTitle', { amount })}</Title>
        <Text c="dimmed">
          {balance ? texts('doneText', { balance: formatMoney(balance) }) : texts('doneTextShort')}
        </Text>
        <Group justify="center">
          <Button component={Link} to="/wallet">
            {texts('toWallet')}
          </Button>
          <Button component={Link} to="/wallet/top-up" variant="default">
            {texts('again')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

/** What became of a payment that is over, and what to do now. */
export function PaymentOutcome({
  payment: masked,
}: {
  payment: FragmentType<typeof PaymentOutcomePayment>;
}) {
  const texts = usePaymentsTexts();
  const { status, purpose, amount, creditedAmount, review, order, transfer } = unmask(
    PaymentOutcomePayment,
    masked,
  );
  if (status === 'PAID' && review) {
    return (
      <Alert
        color="yellow"
        variant="light"
        icon={<IconAlertTriangle aria-hidden />}
        title={texts('reviewedTitle', { amount: formatMoney(creditedAmount ?? amount) })}
        role="status"
        data-testid="payment-reviewed"
      >
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{texts('reviewedText', { amount: formatMoney(amount) })}</Text>
          {order && <Text size="sm">{texts('reviewedOrder')}</Text>}
          <Group gap="xs">
            <Button component={Link} to="/wallet" size="xs" variant="default">
              {texts('toWallet')}
            </Button>
            {order?.viewerCanPay && (
              <Button component={Link} to={`/orders/${order.id}/pay`} size="xs">
                {texts('payAgain')}
              </Button>
            )}
          </Group>
        </Stack>
      </Alert>
    );
  }
  if (status === 'PAID' && purpose === 'TOP_UP')
    return <TopUpDone amount={formatMoney(creditedAmount ?? amount)} />;
  if (status === 'PAID') {
    return (
      <Alert
        color="teal"
        variant="light"
        icon={<IconCheck aria-hidden />}
        title={texts('paidTitle')}
        role="status"
      >
        {order && (
          <Button component={Link} to={`/orders/${order.id}`} size="xs" mt="xs">
            {texts('toOrder')}
          </Button>
        )}
      </Alert>
    );
  }
  if (status !== 'FAILED' && status !== 'EXPIRED') return null;
  const again =
    purpose === 'TOP_UP' ? '/wallet/top-up' : order?.viewerCanPay && `/orders/${order.id}/pay`;
  return (
    <Alert
      color={status === 'FAILED' ? 'red' : 'yellow'}
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={texts(status === 'FAILED' ? 'failedTitle' : 'expiredTitle')}
      role="status"
      data-testid="payment-closed"
    >
      <Stack gap="sm" align="flex-start">
        {transfer?.rejectionReason ? (
          <Text size="sm">{texts('rejectedText', { reason: transfer.rejectionReason })}</Text>
        ) : (
          !transfer?.canSubmitProof && (
            <Text size="sm">{texts(review ? 'dismissedText' : 'closedText')}</Text>
          )
        )}
        {again && (
          <Button component={Link} to={again} size="xs" variant="default">
            {texts('payAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
