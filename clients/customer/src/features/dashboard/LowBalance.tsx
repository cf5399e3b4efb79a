import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDate, formatMoney, useLanguage } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useDashboardTexts } from './texts';

const LowBalanceOutlook = graphql(`
  fragment LowBalanceOutlook on WalletOutlook {
    runsOutOn
    missing {
      amount
      currency
    }
  }
`);

/** Warns when the balance does not cover the renewals of the next days, with what is missing. */
export function LowBalance({
  outlook: masked,
}: {
  outlook: FragmentType<typeof LowBalanceOutlook>;
}) {
  const texts = useDashboardTexts();
  const language = useLanguage();
  const { runsOutOn, missing } = unmask(LowBalanceOutlook, masked);
  if (missing.amount === 0 || !runsOutOn) return null;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={texts('lowTitle', { amount: formatMoney(missing) })}
      data-testid="low-balance"
    >
      <Group justify="space-between">
        <Text size="sm">{texts('lowText', { date: formatDate(runsOutOn, language) })}</Text>
        <Button component={Link} to={`/wallet/top-up?amount=${missing.amount}`}>
          {texts('lowTopUp', { amount: formatMoney(missing) })}
        </Button>
      </Group>
    </Alert>
  );
}
