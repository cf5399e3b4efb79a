import { Button, Text } from '@mantine/core';
import {
  type Column,
  DataTable,
  DateTime,
  formatMoney,
  formatPercent,
  Money,
  useLanguage,
} from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { PromotionRowFragment } from '../../__generated__/graphql';
import { Tag } from '../../shell/Tag';
import { promotionState } from './promotion-form';
import { usePromotionsTexts } from './texts';

export const PromotionRow = graphql(`
  fragment PromotionRow on DepositPromotion {
    id
    name
    kind
    basisPoints
    bonusDays
    usesPerCustomer
    maximumUses
    uses
    budget {
      amount
      currency
    }
    bonusTotal {
      amount
      currency
    }
    startsAt
    endsAt
    bonusAmount {
      amount
      currency
    }
    minimumDeposit {
      amount
      currency
    }
    maximumBonus {
      amount
      currency
    }
  }
`);

const tones = { COMING: 'busy', RUNNING: 'good', ENDED: 'quiet' } as const;

/** Promotions, one row each; those that are not over can be ended. */
export function PromotionTable({
  promotions,
  onEnd,
}: {
  promotions: readonly PromotionRowFragment[];
  onEnd: ((promotion: PromotionRowFragment) => void) | undefined;
}) {
  const texts = usePromotionsTexts();
  const language = useLanguage();
  const columns: Column<PromotionRowFragment>[] = [
    {
      label: texts('name'),
      wraps: true,
      cell: ({ name }) => (
        <Text size="sm" fw={600}>
          {name}
        </Text>
      ),
    },
    {
      label: texts('state'),
      cell: (promotion) => {
        const state = promotionState(promotion);
        return <Tag tone={tones[state]} status={state} label={texts(`states.${state}`)} />;
      },
    },
    {
      label: texts('gives'),
      wraps: true,
      cell: ({ basisPoints, bonusAmount, maximumBonus, minimumDeposit }) => (
        <>
          <Text size="sm">
            {bonusAmount ? (
              <Money value={bonusAmount} />
            ) : (
              texts('givesPercent', { percent: formatPercent(basisPoints ?? 0, language) })
            )}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              texts('from', { amount: formatMoney(minimumDeposit) }),
              maximumBonus && texts('upTo', { amount: formatMoney(maximumBonus) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    {
      label: texts('lasts'),
      cell: ({ bonusDays }) => (bonusDays ? texts('days', { count: bonusDays }) : texts('forEver')),
    },
    {
      label: texts('used'),
      wraps: true,
      cell: ({ uses, maximumUses, usesPerCustomer, bonusTotal, budget }) => (
        <>
          <Text size="sm">
            {texts(maximumUses == null ? 'usedTimes' : 'usedOf', {
              uses: uses ?? 0,
              maximum: maximumUses ?? 0,
            })}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              bonusTotal &&
                (budget
                  ? texts('spentOf', {
                      spent: formatMoney(bonusTotal),
                      budget: formatMoney(budget),
                    })
                  : formatMoney(bonusTotal)),
              usesPerCustomer && texts('perCustomer', { uses: usesPerCustomer }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    {
      label: texts('runs'),
      cell: ({ startsAt, endsAt }) => (
        <>
          <DateTime value={startsAt} as="short" /> – <DateTime value={endsAt} as="short" />
        </>
      ),
    },
    ...(onEnd
      ? [
          {
            label: texts('end'),
            isNumber: true,
            isAct: true,
            cell: (promotion: PromotionRowFragment) =>
              promotionState(promotion) !== 'ENDED' && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => onEnd(promotion)}
                  data-testid="promotion-end"
                >
                  {texts('end')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={promotions}
      columns={columns}
      rowTestId="promotion-row"
    />
  );
}
