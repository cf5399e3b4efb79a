import { Button } from '@mantine/core';
import { PlanTile } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { BillingPeriod } from '../../__generated__/graphql';
import { useCatalogTexts } from './texts';

const PlanCardPlan = graphql(`
  fragment PlanCardPlan on Plan {
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
`);

/** A plan on a card with the way to order it. */
export function PlanCard({
  plan: masked,
  period,
}: {
  plan: FragmentType<typeof PlanCardPlan>;
  period: BillingPeriod;
}) {
  const texts = useCatalogTexts();
  const plan = unmask(PlanCardPlan, masked);
  const price = plan.prices.find((candidate) => candidate.period === period)?.price;
  const canOrder = plan.isAvailable && price !== undefined;
  return (
    <PlanTile
      {...plan}
      period={period}
      price={price}
      action={
        canOrder ? (
          <Button
            component={Link}
            to={`/configure/${plan.slug}?period=${period}`}
            fullWidth
            data-testid={`choose-${plan.slug}`}
            aria-label={texts('chooseName', { name: plan.name })}
          >
            {texts('choose')}
          </Button>
        ) : (
          <Button fullWidth disabled variant="default">
            {plan.isAvailable ? texts('choose') : texts('soldOut')}
          </Button>
        )
      }
    />
  );
}
