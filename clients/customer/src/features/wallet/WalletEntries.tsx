import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { DateTime, formatMoney, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ExplainCharge } from '../../shell/charge/ExplainCharge';
import { useWalletTexts } from './texts';

const WalletEntriesEntry = graphql(`
  fragment WalletEntriesEntry on WalletEntry {
    id
    kind
    occurredAt
    amount {
      amount
      currency
    }
    balanceAfter {
      amount
      currency
    }
    order {
      id
      number
    }
  }
`);

/** The movements of the wallet, each with what was left afterwards. */
export function WalletEntries({
  entries: masked,
}: {
  entries: ReadonlyArray<FragmentType<typeof WalletEntriesEntry>>;
}) {
  const texts = useWalletTexts();
  const entries = unmask(WalletEntriesEntry, masked);
  return (
    <Card padding={0}>
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {entries.map(({ id, kind, occurredAt, amount, balanceAfter, order }, index) => (
          <Group
            component="li"
            key={id}
            justify="space-between"
            wrap="nowrap"
            px="lg"
            py="md"
            data-testid="wallet-entry"
            style={index > 0 ? { borderTop: '1px solid var(--wb-line)' } : undefined}
          >
            <div style={{ minWidth: 0 }}>
              <Text fw={600}>{texts.maybe(`kind.${kind}`, kind)}</Text>
              <Text size="sm" c="dimmed">
                <DateTime value={occurredAt} />
                {order && (
                  <>
                    {' · '}
                    <Anchor component={Link} to={`/orders/${order.id}`} inherit>
                      {order.number}
                    </Anchor>
                  </>
                )}
              </Text>
              <ExplainCharge
                subject={{ walletEntryId: id }}
                of={`${texts.maybe(`kind.${kind}`, kind)} ${formatMoney(amount)}`}
              />
            </div>
            <div style={{ textAlign: 'end' }}>
              <Text fw={650} c={amount.amount > 0 ? 'var(--wb-good)' : undefined}>
                {amount.amount > 0 && '+'}
                <Money value={amount} />
              </Text>
              <Text size="sm" c="dimmed" title={texts('after')}>
                <span className="wb-sr">{texts('after')} </span>
                <Money value={balanceAfter} />
              </Text>
            </div>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
