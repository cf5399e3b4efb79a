import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { EmptyState, ErrorState, ListSkeleton, Money, PageHeader, Section } from '@webrana/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useOverviewInstancesSubscription, useOverviewQuery } from '../../__generated__/hooks';
import { EndingList } from './EndingList';
import { Figure } from './Figure';
import { countByGroup, endingWithin } from './figures';
import { StateBar } from './StateBar';
import { useOverviewTexts } from './texts';

graphql(`
  query Overview($isReseller: Boolean!) {
    wallet {
      id
      balance {
        amount
        currency
      }
    }
    instances(first: 100) {
      edges {
        node {
          id
          hostname
          status
          currentPeriod {
            endsAt
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    invoices(first: 100, filter: { statuses: [OPEN] }) {
      edges {
        node {
          id
          total {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    projects {
      id
    }
    apiKeys @include(if: $isReseller) {
      id
      name
      mode
      expiresAt
    }
  }
`);

graphql(`
  subscription OverviewInstances {
    instanceStatusChanged {
      id
      status
    }
  }
`);

const dueDays = 7;
const keyDays = 14;
const nodesOf = <T,>(list: { edges: ReadonlyArray<{ node: T }> } | null | undefined): T[] =>
  list?.edges.map(({ node }) => node) ?? [];

/** How the account stands: balance, instances by state, what is unpaid, and what ends soon. */
export default function OverviewPage() {
  const texts = useOverviewTexts();
  const { user } = useSession();
  const { data, error, refetch } = useOverviewQuery({
    variables: { isReseller: user?.role === 'RESELLER' },
    fetchPolicy: 'cache-and-network',
  });
  useOverviewInstancesSubscription({ onData: () => void refetch(), ignoreResults: true });
  const [now] = useState(() => new Date());
  const instances = nodesOf(data?.instances);
  const hasMore = data?.instances?.pageInfo.hasNextPage ?? false;
  const open = nodesOf(data?.invoices);
  const owed = open.reduce((sum, { total }) => sum + total.amount, 0);
  const isMoreOpen = data?.invoices?.pageInfo.hasNextPage ?? false;
  const keys = data?.apiKeys ?? [];
  const testKeys = keys.filter(({ mode }) => mode === 'TEST').length;
  const living = instances.filter(({ status }) => status !== 'TERMINATED');
  const due = endingWithin(living, ({ currentPeriod }) => currentPeriod?.endsAt, dueDays, now);
  const ending = endingWithin(keys, ({ expiresAt }) => expiresAt, keyDays, now);
  const some = (count: number, isAll: boolean) => (isAll ? count : texts('atLeast', { count }));
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <ListSkeleton rows={3} height={120} />}
      {data && (
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
            <Figure
              label={texts('balance')}
              value={data.wallet ? <Money value={data.wallet.balance} /> : '–'}
              testId="figure-balance"
            >
              <Anchor href="/wallet/top-up" size="sm">
                {texts('topUp')}
              </Anchor>
            </Figure>
            <Figure
              label={texts('unpaid')}
              value={
                data.invoices ? (
                  <>
                    <Money value={{ amount: owed, currency: 'IDR' }} />
                    {isMoreOpen && '+'}
                  </>
                ) : (
                  '–'
                )
              }
              testId="figure-unpaid"
            >
              {data.invoices && open.length === 0 && (
                <Text size="sm" c="dimmed">
                  {texts('unpaidNone')}
                </Text>
              )}
              {open.length > 0 && (
                <Anchor component={Link} to="/invoices?status=OPEN" size="sm">
                  {texts('unpaidCount', { count: some(open.length, !isMoreOpen) })}
                </Anchor>
              )}
            </Figure>
            <Figure
              label={texts('projects')}
              value={data.projects?.length ?? '–'}
              testId="figure-projects"
            >
              <Anchor component={Link} to="/projects" size="sm">
                {texts('seeAll')}
              </Anchor>
            </Figure>
            {user?.role === 'RESELLER' && (
              <Figure
                label={texts('keys')}
                value={data.apiKeys ? keys.length : '–'}
                testId="figure-keys"
              >
                <Anchor component={Link} to="/api-keys" size="sm">
                  {testKeys > 0 ? texts('keysTest', { count: testKeys }) : texts('seeAll')}
                </Anchor>
              </Figure>
            )}
          </SimpleGrid>
          <Section
            title={texts('byState')}
            {...(hasMore ? { hint: texts('onlyFirst', { count: instances.length }) } : {})}
            aside={
              <Anchor component={Link} to="/instances" fw={600}>
                {texts('seeAll')}
              </Anchor>
            }
          >
            {!data.instances && <Text c="dimmed">{texts('unanswered')}</Text>}
            {data.instances && living.length === 0 && (
              <EmptyState
                icon={IconRocket}
                title={texts('none')}
                hint={texts('noneHint')}
                action={
                  <Group justify="center">
                    <Button component={Link} to="/projects">
                      {texts('createProject')}
                    </Button>
                    {user?.role === 'RESELLER' && (
                      <Button component={Link} to="/api-keys" variant="default">
                        {texts('createKey')}
                      </Button>
                    )}
                  </Group>
                }
              />
            )}
            <StateBar counts={countByGroup(living.map(({ status }) => status))} />
          </Section>
          {ending.length > 0 && (
            <Section title={texts('keysEnding')} hint={texts('keysEndingLead')}>
              <EndingList
                to="/api-keys"
                rows={ending.map(({ id, name, expiresAt }) => ({ id, name, end: expiresAt ?? '' }))}
              />
            </Section>
          )}
          {living.length > 0 && (
            <Section title={texts('dueSoon')}>
              {due.length === 0 && <Text c="dimmed">{texts('dueNone')}</Text>}
              <EndingList
                to="/instances"
                rows={due.map(({ id, hostname, currentPeriod }) => ({
                  id,
                  name: hostname,
                  end: currentPeriod?.endsAt ?? '',
                }))}
              />
            </Section>
          )}
        </Stack>
      )}
    </>
  );
}
