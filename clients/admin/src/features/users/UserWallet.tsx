import { Text } from '@mantine/core';
import { DateTime, formatMoney, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserWalletWallet = graphql(`
  fragment UserWalletWallet on Wallet {
    id
    balance {
      amount
      currency
    }
    held {
      amount
      currency
    }
    bonus {
      total {
        amount
        currency
      }
    }
    entries(first: 6) {
      edges {
        cursor
        node {
          id
          kind
          occurredAt
          amount {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the person's wallet holds and its latest movements. */
export function UserWallet({
  userId,
  wallet: masked,
}: {
  userId: string;
  wallet: FragmentType<typeof UserWalletWallet> | null;
}) {
  const texts = useUsersTexts();
  const wallet = unmask(UserWalletWallet, masked);
  return (
    <Section
      title={texts('wallet')}
      link={{ to: `/billing/adjustments?customer=${userId}`, label: texts('adjustWallet') }}
      empty={texts('noWallet')}
      isEmpty={!wallet}
    >
      {wallet && (
        <>
          <Text fz={26} fw={680} data-testid="user-balance">
            <Money value={wallet.balance} />
          </Text>
          {(wallet.held.amount > 0 || wallet.bonus.total.amount > 0) && (
            <Text size="sm" c="dimmed">
              {texts('walletParts', {
                held: formatMoney(wallet.held),
                bonus: formatMoney(wallet.bonus.total),
              })}
            </Text>
          )}
          {wallet.entries.edges.map(({ node }) => (
            <SectionRow
              key={node.id}
              title={texts.maybe(`kind.${node.kind}`, node.kind)}
              note={<DateTime value={node.occurredAt} as="short" />}
              end={<Money value={node.amount} fw={600} />}
            />
          ))}
        </>
      )}
    </Section>
  );
}
