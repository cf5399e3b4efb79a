import { Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  Money,
  PageHeader,
  StatusDot,
  type Tone,
} from '@webrana/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useDashboardInstancesSubscription, useDashboardQuery } from '../../__generated__/hooks';
import { countByTone } from './count';
import { DashboardInstances } from './DashboardInstances';
import { LowBalance } from './LowBalance';
import { useDashboardTexts } from './texts';
import { UnpaidOrders } from './UnpaidOrders';

graphql(`
  query Dashboard {
    wallet {
      id
      available {
        amount
        currency
      }
      outlook {
        daysLeft
        ...LowBalanceOutlook
      }
    }
    instances(first: 100) {
      edges {
        node {
          id
          status
          ...DashboardInstancesInstance
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    orders(first: 5, filter: { statuses: [PENDING_PAYMENT] }) {
      edges {
        node {
          id
          ...UnpaidOrdersOrder
        }
      }
    }
  }
`);

graphql(`
  subscription DashboardInstances {
    instanceStatusChanged {
      id
      status
      network {
        ipv4
        ipv6
      }
    }
  }
`);

const shown = 5;

function Figure({
  label,
  value,
  tone,
  children,
}: {
  label: string;
  value: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}) {
  return (
    <Card padding="lg">
      <Group gap={8}>
        {tone && <StatusDot tone={tone} />}
        <Text size="sm" c="dimmed">
          {label}
        </Text>
      </Group>
      <Text fz={28} fw={740} lts="-0.02em" mt={4} component="div">
        {value}
      </Text>
      {children}
    </Card>
  );
}

/** How the account stands: balance, instances by state, and what is unpaid. */
export default function DashboardPage() {
  const texts = useDashboardTexts();
  const { user } = useSession();
  const { data, error, refetch } = useDashboardQuery();
  useDashboardInstancesSubscription({ onData: () => void refetch(), ignoreResults: true });

  const firstName = user?.name.split(' ')[0] ?? '';
  const instances = data?.instances?.edges.map(({ node }) => node) ?? [];
  const orders = data?.orders?.edges.map(({ node }) => node) ?? [];
  const counts = countByTone(instances.map(({ status }) => status));
  const isNew = data?.instances && data.orders && instances.length === 0 && orders.length === 0;

  return (
    <>
      <PageHeader title={texts('title', { name: firstName })} lead={texts('lead')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <ListSkeleton rows={3} height={120} />}
      {data && (
        <Stack gap="xl">
          {data.wallet?.outlook && <LowBalance outlook={data.wallet.outlook} />}
          <SimpleGrid cols={{ base: 1, xs: 2, md: counts.other > 0 ? 4 : 3 }} spacing="md">
            <Figure
              label={texts('balance')}
              value={data.wallet ? <Money value={data.wallet.available} /> : '–'}
            >
              {data.wallet?.outlook?.daysLeft != null && (
                <Text size="sm" c="dimmed" data-testid="days-left">
                  {texts('daysLeft', { days: data.wallet.outlook.daysLeft })}
                </Text>
              )}
              <Anchor component={Link} to="/wallet" size="sm">
                {texts('walletLink')}
              </Anchor>
            </Figure>
            <Figure label={texts('running')} value={counts.running} tone="good" />
            <Figure
              label={texts('preparing')}
              value={counts.preparing}
              tone={counts.preparing > 0 ? 'busy' : 'quiet'}
            />
            {counts.other > 0 && (
              <Figure label={texts('other')} value={counts.other} tone="quiet" />
            )}
          </SimpleGrid>
          {isNew && (
            <Card>
              <EmptyState
                icon={IconRocket}
                title={texts('emptyTitle')}
                hint={texts('emptyHint')}
                action={
                  <Button component={Link} to="/plans" size="md">
                    {texts('seePlans')}
                  </Button>
                }
              />
            </Card>
          )}
          {!isNew && (
            <section aria-labelledby="unpaid">
              <Title order={2} id="unpaid" mb="sm">
                {texts('unpaid')}
              </Title>
              <UnpaidOrders orders={orders} />
            </section>
          )}
          {instances.length > 0 && (
            <section aria-labelledby="own-instances">
              <Group justify="space-between" mb="sm">
                <Title order={2} id="own-instances">
                  {texts('instances')}
                </Title>
                <Anchor component={Link} to="/instances" fw={600}>
                  {texts('seeAll')}
                </Anchor>
              </Group>
              <DashboardInstances instances={instances.slice(0, shown)} />
            </section>
          )}
        </Stack>
      )}
    </>
  );
}
