import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DateTime, formatMoney, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useWalletTexts } from './texts';

const WalletBalanceWallet = graphql(`
  fragment WalletBalanceWallet on Wallet {
    id
    balance {
      amount
      currency
    }
    held {
      amount
      currency
    }
    available {
      amount
      currency
    }
    bonus {
      total {
        amount
        currency
      }
      nextExpiry {
        amount {
          amount
          currency
        }
        expiresAt
      }
    }
    holds {
      id
      reason
      createdAt
      amount {
        amount
        currency
      }
    }
  }
`);

/** What can be spent first; what the rest is made of, as far as there is a rest. */
export function WalletBalance({
  wallet: masked,
}: {
  wallet: FragmentType<typeof WalletBalanceWallet>;
}) {
  const texts = useWalletTexts();
  const { balance, held, available, bonus, holds } = unmask(WalletBalanceWallet, masked);
  return (
    <Card mb="xl" padding="xl" data-testid="wallet-balance">
      <Group justify="space-between">
        <div>
          <Text c="dimmed">{texts(held.amount > 0 ? 'available' : 'balance')}</Text>
          <Money value={available} fz={36} fw={750} lts="-0.02em" />
        </div>
        <Button
          component={Link}
          to="/wallet/top-up"
          size="md"
          leftSection={<IconPlus size={18} aria-hidden />}
          data-testid="top-up"
        >
          {texts('topUp.title')}
        </Button>
      </Group>
      {(held.amount > 0 || bonus.total.amount > 0) && (
        <Stack gap="md" mt="lg" pt="lg" style={{ borderTop: '1px solid var(--wb-line)' }}>
          {bonus.total.amount > 0 && (
            <div data-testid="wallet-bonus">
              <Text fw={600}>{texts('bonusPart', { amount: formatMoney(bonus.total) })}</Text>
              <Text size="sm" c="dimmed">
                {texts('bonusLast')}{' '}
                {bonus.nextExpiry && (
                  <>
                    {texts('bonusEnds', { amount: formatMoney(bonus.nextExpiry.amount) })}{' '}
                    <DateTime value={bonus.nextExpiry.expiresAt} />.
                  </>
                )}
              </Text>
            </div>
          )}
          {held.amount > 0 && (
            <div data-testid="wallet-held">
              <Text fw={600}>
                {texts('heldPart', { held: formatMoney(held), balance: formatMoney(balance) })}
              </Text>
              {holds.map(({ id, reason, amount, createdAt }) => (
                <Text key={id} size="sm" c="dimmed">
                  {formatMoney(amount)} · {texts.maybe(`holdReason.${reason}`, reason)} ·{' '}
                  <DateTime value={createdAt} />
                </Text>
              ))}
            </div>
          )}
        </Stack>
      )}
    </Card>
  );
}
