import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDue } from '@tabler/icons-react';
import { formatDate, formatMoney, Money, useLanguage } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useWalletTexts } from './texts';

const WalletOutlookOutlook = graphql(`
  fragment WalletOutlookOutlook on WalletOutlook {
    daysLeft
    runsOutOn
    missing {
      amount
      currency
    }
    nextCharges(first: 5) {
      on
      count
      amount {
        amount
        currency
      }
    }
  }
`);

/** How long the balance lasts, what is missing soon, and what will be charged next. */
export function WalletOutlook({
  outlook: masked,
}: {
  outlook: FragmentType<typeof WalletOutlookOutlook>;
}) {
  const texts = useWalletTexts();
  const language = useLanguage();
  const { daysLeft, runsOutOn, missing, nextCharges } = unmask(WalletOutlookOutlook, masked);
  if (nextCharges.length === 0) return null;
  const lasts =
    daysLeft == null || !runsOutOn
      ? texts('outlook.lasts')
      : texts(daysLeft === 0 ? 'outlook.today' : 'outlook.until', {
          days: daysLeft,
          date: formatDate(runsOutOn, language),
        });
  return (
    <Stack mb="xl">
      {missing.amount > 0 && (
        <Alert
          color="red"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={texts('outlook.missing', { amount: formatMoney(missing) })}
          data-testid="wallet-missing"
        >
          <Group justify="space-between">
            <Text size="sm">{lasts}</Text>
            <Button component={Link} to={`/wallet/top-up?amount=${missing.amount}`}>
              {texts('outlook.topUp', { amount: formatMoney(missing) })}
            </Button>
          </Group>
        </Alert>
      )}
      <Card data-testid="wallet-outlook">
        <Group gap="xs" mb={4}>
          <IconCalendarDue size={20} aria-hidden />
          <Title order={2} fz="h3">
            {texts('outlook.title')}
          </Title>
        </Group>
        {missing.amount === 0 && (
          <Text c="dimmed" size="sm">
            {lasts}
          </Text>
        )}
        <Stack component="ul" gap={8} mt="md" mb={0} p={0} style={{ listStyle: 'none' }}>
          {nextCharges.map(({ on, amount, count }) => (
            <Group component="li" key={on} justify="space-between" wrap="nowrap">
              <div>
                <Text size="sm">{formatDate(on, language)}</Text>
                <Text size="xs" c="dimmed">
                  {texts('outlook.renewals', { count })}
                </Text>
              </div>
              <Money value={amount} fw={600} />
            </Group>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
