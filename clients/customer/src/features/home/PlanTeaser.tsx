import { Anchor, Button, Group, SimpleGrid, Skeleton, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { ErrorState, PlanTile } from '@webrana/ui';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { usePlanTeaserQuery } from '../../__generated__/hooks';
import classes from './home.module.css';
import { teaserPlans } from './teaser-plans';
import { useHomeTexts } from './texts';

graphql(`
  query PlanTeaser {
    plans {
      id
      slug
      name
      isAvailable
      specification {
        vcpuCount
        memoryMiB
        diskGiB
        transferGiB
      }
      prices {
        period
        price {
          amount
          currency
        }
      }
    }
  }
`);

const shown = 4;

/** The cheapest plans with their real monthly prices. */
export function PlanTeaser() {
  const texts = useHomeTexts();
  const { data, error, loading, refetch } = usePlanTeaserQuery();
  const plans = teaserPlans(data?.plans ?? [], shown);
  return (
    <section aria-labelledby="plan-teaser">
      <Group justify="space-between" align="flex-end" mb="lg">
        <div>
          <Title order={2} id="plan-teaser" className={classes.sectionTitle}>
            {texts('plans.title')}
          </Title>
          <Text c="dimmed" mt={4}>
            {texts('plans.lead')}
          </Text>
        </div>
        <Anchor component={Link} to="/plans" fw={600}>
          <Group gap={6} component="span">
            {texts('plans.all')}
            <IconArrowRight size={16} aria-hidden />
          </Group>
        </Anchor>
      </Group>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && plans.length === 0 && <Text c="dimmed">{texts('plans.empty')}</Text>}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        {loading &&
          !data &&
          Array.from({ length: shown }, (_, index) => (
            <Skeleton key={index} height={300} radius="lg" />
          ))}
        {plans.map((plan, index) => (
          <PlanTile
            key={plan.id}
            {...plan}
            period="MONTHLY"
            price={plan.prices.find(({ period }) => period === 'MONTHLY')?.price}
            highlight={index === 1 ? texts('plans.start') : undefined}
            action={
              <Button
                component={Link}
                to={`/configure/${plan.slug}?period=MONTHLY`}
                variant={index === 1 ? 'filled' : 'light'}
                fullWidth
                aria-label={texts('plans.actionFor', { name: plan.name })}
              >
                {texts('plans.action')}
              </Button>
            }
          />
        ))}
      </SimpleGrid>
    </section>
  );
}
