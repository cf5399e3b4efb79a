import { SimpleGrid, Stack } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { BackLink, EmptyState, ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useUserPageQuery } from '../../__generated__/hooks';
import { usePowers } from '../../shell/usePowers';
import { useUsersTexts } from './texts';
import { UserActions } from './UserActions';
import { UserDeliveries } from './UserDeliveries';
import { UserHistory } from './UserHistory';
import { UserInstances } from './UserInstances';
import { UserIntegration } from './UserIntegration';
import { UserInvoices } from './UserInvoices';
import { UserOrders } from './UserOrders';
import { UserPayments } from './UserPayments';
import { UserProfile } from './UserProfile';
import { UserRefunds } from './UserRefunds';
import { UserWallet } from './UserWallet';

graphql(`
  query UserPage($id: ID!, $withAudit: Boolean!) {
    user(id: $id) {
      id
      name
      email
      ...UserProfileUser
      ...UserActionsUser
      ...UserIntegrationUser
    }
    customerWallet(customerId: $id) {
      id
      ...UserWalletWallet
    }
    orders(first: 5, filter: { customerId: $id }) {
      edges {
        cursor
        node {
          id
          ...UserOrdersOrder
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    instances(first: 5, filter: { customerId: $id }) {
      edges {
        cursor
        node {
          id
          ...UserInstancesInstance
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    invoices(first: 5, filter: { customerId: $id }) {
      edges {
        cursor
        node {
          id
          ...UserInvoicesInvoice
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    payments(first: 5, filter: { customerId: $id }) {
      edges {
        cursor
        node {
          id
          ...UserPaymentsPayment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    refunds(first: 6, customerId: $id) {
      edges {
        cursor
        node {
          id
          ...UserRefundsRefund
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    deliveries(first: 6, filter: { userId: $id }) {
      edges {
        cursor
        node {
          id
          ...UserDeliveriesDelivery
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    auditLog(first: 8, filter: { subjectId: $id }) @include(if: $withAudit) {
      edges {
        cursor
        node {
          id
          ...UserHistoryEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everything staff know of one person; parts that do not answer are left out. */
export default function UserPage() {
  const texts = useUsersTexts();
  const { id = '' } = useParams();
  const { isAdmin } = usePowers();
  const { data, error, loading, refetch } = useUserPageQuery({
    variables: { id, withAudit: isAdmin },
    fetchPolicy: 'no-cache',
  });
  const user = data?.user;
  const reload = () => void refetch();
  const nodesOf = <T,>(page: { edges: ReadonlyArray<{ node: T }> } | null | undefined) =>
    page?.edges.map(({ node }) => node);
  return (
    <>
      <BackLink Link={Link} to="/users" label={texts('back')} />
      {!user && loading && <ListSkeleton rows={4} height={120} />}
      {!user && !loading && Boolean(error) && <ErrorState error={error} onRetry={reload} />}
      {!user && !loading && !error && <EmptyState icon={IconUsers} title={texts('notFound')} />}
      {user && (
        <>
          <PageHeader title={user.name} lead={user.email}>
            <UserActions user={user} onChanged={reload} />
          </PageHeader>
          <Stack gap="lg" data-testid="user-page">
            <UserProfile user={user} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <UserOrders userId={user.id} orders={nodesOf(data?.orders) ?? []} />
              <UserInstances userId={user.id} instances={nodesOf(data?.instances) ?? []} />
              <UserWallet userId={user.id} wallet={data?.customerWallet ?? null} />
              <UserPayments userId={user.id} payments={nodesOf(data?.payments) ?? []} />
              <UserInvoices userId={user.id} invoices={nodesOf(data?.invoices) ?? []} />
              <UserRefunds refunds={nodesOf(data?.refunds) ?? []} />
              <UserDeliveries userId={user.id} deliveries={nodesOf(data?.deliveries) ?? []} />
              <UserIntegration user={user} withAudit={isAdmin} />
              {isAdmin && <UserHistory userId={user.id} entries={nodesOf(data?.auditLog) ?? []} />}
            </SimpleGrid>
          </Stack>
        </>
      )}
    </>
  );
}
