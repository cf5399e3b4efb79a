import { Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus, IconWallet } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, LoadMore, Money, PageHeader } from '@webrana/ui';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useWalletPageQuery } from '../../__generated__/hooks';
import { useWalletTexts } from './texts';
import { WalletEntries } from './WalletEntries';

graphql(`
  query WalletPage($after: String) {
    wallet {
      id
      balance {
        amount
        currency
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
      {wallet && (
        <Card mb="xl" padding="xl" data-testid="wallet-balance">
          <Group justify="space-between">
            <div>
              <Text c="dimmed">{texts('balance')}</Text>
              <Money value={wallet.balance} fz={36} fw={750} lts="-0.02em" />
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
        </Card>
      )}
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
