import { Button, Container, Skeleton } from '@mantine/core';
import { IconServerOff } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton } from '@webrana/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useConfigurePageQuery } from '../../__generated__/hooks';
import { Configurator } from './Configurator';
import { useConfigureTexts } from './texts';

graphql(`
  query ConfigurePage($slug: String!) {
    plan(slug: $slug) {
      id
      isAvailable
      ...ConfiguratorPlan
    }
    regions {
      id
      ...ConfiguratorRegion
    }
    osImages {
      id
      ...ConfiguratorImage
    }
  }
`);

/** Loads what a plan can be set up with. */
export default function ConfigurePage() {
  const texts = useConfigureTexts();
  const { planSlug = '' } = useParams();
  const { data, error, refetch } = useConfigurePageQuery({ variables: { slug: planSlug } });
  const isBroken = Boolean(error) && !(data?.plan && data.regions && data.osImages);
  const nothing = (title: string, hint: string) => (
    <EmptyState
      icon={IconServerOff}
      title={title}
      hint={hint}
      action={
        <Button component={Link} to="/plans">
          {texts('seePlans')}
        </Button>
      }
    />
  );

  return (
    <Container size={1160} py={{ base: 'lg', sm: 40 }}>
      {!data && !isBroken && (
        <>
          <Skeleton height={40} width={260} mb="xl" />
          <ListSkeleton rows={4} height={150} />
        </>
      )}
      {isBroken && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !isBroken && !data.plan && nothing(texts('unknownPlan'), texts('unknownPlanHint'))}
      {data?.plan &&
        !isBroken &&
        !data.plan.isAvailable &&
        nothing(texts('notAvailable'), texts('notAvailableHint'))}
      {data?.plan?.isAvailable && data.regions && data.osImages && (
        <Configurator
          key={data.plan.id}
          plan={data.plan}
          regions={data.regions}
          images={data.osImages}
        />
      )}
    </Container>
  );
}
