import { Button, Container, Group, SegmentedControl, SimpleGrid, Skeleton } from '@mantine/core';
import { EmptyState, ErrorState, PageHeader, useTerms } from '@webrana/ui';
import { useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import type { BillingPeriod, PlanCategory } from '../../__generated__/graphql';
import { usePlansQuery } from '../../__generated__/hooks';
import { PlanCard } from './PlanCard';
import { PlanTable } from './PlanTable';
import { useCatalogTexts } from './texts';

graphql(`
  query Plans {
    plans {
      id
      category
      prices {
        period
      }
      ...PlanCardPlan
      ...PlanTablePlan
    }
  }
`);

const periods: BillingPeriod[] = ['DAILY', 'MONTHLY', 'YEARLY'];
const categories: PlanCategory[] = [
  'BASIC',
  'GENERAL_PURPOSE',
  'CPU_OPTIMIZED',
  'MEMORY_OPTIMIZED',
];

/** Every plan on sale, as cards and side by side; the choices live in the address. */
export default function PlansPage() {
  const texts = useCatalogTexts();
  const terms = useTerms();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = usePlansQuery();

  const period = periods.find((known) => known === search.get('period')) ?? 'MONTHLY';
  const choose = (name: string, value: string, standard: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === standard) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const onSale = categories.filter((known) => data?.plans.some((plan) => plan.category === known));
  const choices = [...onSale, 'ALL'] as const;
  // The everyday plans first: all of them at once are more than anybody compares.
  const category = choices.find((known) => known === search.get('category')) ?? choices[0];
  const view = search.get('view') === 'table' ? 'table' : 'cards';
  const plans =
    data?.plans.filter((plan) => category === 'ALL' || plan.category === category) ?? [];

  return (
    <Container size={1160} py={{ base: 'lg', sm: 40 }}>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group justify="space-between" mb="lg" gap="sm">
        <SegmentedControl
          aria-label={texts('category')}
          value={category}
          onChange={(value) => choose('category', value, choices[0] ?? 'ALL')}
          data={choices.map((value) => ({
            value,
            label: value === 'ALL' ? texts('all') : texts(`categories.${value}`),
          }))}
          style={{ maxWidth: '100%', overflowX: 'auto' }}
          data-testid="category-switch"
        />
        <Group gap="sm">
          <SegmentedControl
            aria-label={texts('period')}
            value={period}
            onChange={(value) => choose('period', value, 'MONTHLY')}
            data={periods.map((value) => ({ value, label: terms(`period.${value}`) }))}
            data-testid="period-switch"
          />
          <SegmentedControl
            aria-label={texts('view')}
            value={view}
            onChange={(value) => choose('view', value, 'cards')}
            data={(['cards', 'table'] as const).map((value) => ({
              value,
              label: texts(`views.${value}`),
            }))}
            data-testid="view-switch"
          />
        </Group>
      </Group>

      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="md" data-testid="plan-cards">
        {!data &&
          !error &&
          Array.from({ length: 8 }, (_, index) => (
            <Skeleton key={index} height={300} radius="lg" />
          ))}
        {view === 'cards' &&
          plans.map((plan) => <PlanCard key={plan.id} plan={plan} period={period} />)}
      </SimpleGrid>
      {data && plans.length === 0 && (
        <EmptyState
          title={texts('empty')}
          hint={texts('emptyHint')}
          action={
            <Button variant="light" onClick={() => choose('category', 'ALL', '')}>
              {texts('showAll')}
            </Button>
          }
        />
      )}
      {view === 'table' && plans.length > 0 && <PlanTable plans={plans} period={period} />}
    </Container>
  );
}
