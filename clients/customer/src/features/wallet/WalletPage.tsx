import { Anchor, Group, Title } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, PageHeader } from '@webrana/ui';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useWalletPageQuery } from '../../__generated__/hooks';
import { useWalletTexts } from './texts';
import { WalletBalance } from './WalletBalance';
import { WalletEntries } from './WalletEntries';
import { WalletOutlook } from './WalletOutlook';

graphql(`
  query WalletPage($after: String) {
    wallet {
      id
      ...WalletBalanceWallet
      outlook {
        ...WalletOutlookOutlook
      }
      entries(first: 20, after: $after) {
        edges {
          cursor
          node {
            id
            ...WalletEntriesEntry
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What the viewer can spend, and every movement of it. */
export default function WalletPage() {
  const texts = useWalletTexts();
  const { data, error, loading, refetch, fetchMore } = useWalletPageQuery({
    notifyOnNetworkStatusChange: true,
    // A payment elsewhere moves the balance: what is known is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  });
  const wallet = data?.wallet;
  const entries = wallet?.entries;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !wallet && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!wallet && !error && <ListSkeleton rows={4} height={90} />}
      {wallet && <WalletBalance wallet={wallet} />}
      {wallet?.outlook && <WalletOutlook outlook={wallet.outlook} />}
      {entries && (
        <>
          <Group justify="space-between" mb="md">
            <Title order={2}>{texts('entries')}</Title>
            <Anchor component={Link} to="/payments" fw={600}>
              {texts('payments')}
            </Anchor>
          </Group>
          {entries.edges.length === 0 ? (
            <EmptyState icon={IconWallet} title={texts('empty')} hint={texts('emptyHint')} />
          ) : (
            <WalletEntries entries={entries.edges.map(({ node }) => node)} />
          )}
          <LoadMore
            hasMore={entries.pageInfo.hasNextPage}
            isLoading={loading}
            onMore={() => void fetchMore({ variables: { after: entries.pageInfo.endCursor } })}
          />
        </>
      )}
    </>
  );
}
