import { Button, Stack } from '@mantine/core';
import { IconServerOff } from '@tabler/icons-react';
import {
  BackLink,
  EmptyState,
  ErrorState,
  ListSkeleton,
  PageHeader,
  StatusText,
} from '@webrana/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useInstancePageQuery, useInstanceStatusSubscription } from '../../__generated__/hooks';
import { InstanceOverview } from './InstanceOverview';
import { RenewalCard } from './RenewalCard';
import { useInstancesTexts } from './texts';

graphql(`
  query InstancePage($instanceId: ID!) {
    instance(id: $instanceId) {
      id
      hostname
      status
      ...InstanceOverviewInstance
      ...RenewalCardInstance
    }
  }
`);

graphql(`
  subscription InstanceStatus($instanceId: ID!) {
    instanceStatusChanged(instanceId: $instanceId) {
      id
      hostname
      status
      activatedAt
      viewerCanRevealCredentials
      network {
        ipv4
        ipv6
      }
      ...RenewalCardInstance
    }
  }
`);

/** One instance, live. */
export default function InstancePage() {
  const texts = useInstancesTexts();
  const { instanceId = '' } = useParams();
  const { data, error, refetch } = useInstancePageQuery({ variables: { instanceId } });
  useInstanceStatusSubscription({ variables: { instanceId } });

  if (error && !data?.instance) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={2} height={260} />;
  if (!data.instance) {
    return (
      <EmptyState
        icon={IconServerOff}
        title={texts('notFound')}
        hint={texts('notFoundHint')}
        action={
          <Button component={Link} to="/instances">
            {texts('back')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <BackLink Link={Link} to="/instances" label={texts('back')} />
      <PageHeader
        title={data.instance.hostname}
        lead={<StatusText kind="instanceStatus" status={data.instance.status} live />}
      />
      <Stack>
        <RenewalCard instance={data.instance} />
        <InstanceOverview key={data.instance.id} instance={data.instance} />
      </Stack>
    </>
  );
}
