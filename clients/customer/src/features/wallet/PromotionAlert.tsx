import { Alert } from '@mantine/core';
import { IconGift } from '@tabler/icons-react';
import { formatDate, formatMoney, formatPercent, useLanguage } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useWalletTexts } from './texts';

const PromotionAlertPromotion = graphql(`
  fragment PromotionAlertPromotion on DepositPromotion {
    id
    name
    basisPoints
    usesPerCustomer
    availability
    endsAt
    bonusAmount {
      amount
      currency
    }
    bonusLeft {
      amount
      currency
    }
    minimumDeposit {
      amount
      currency
    }
  }
`);

/** A bonus for topping up: what it gives and how often, or that it is used up. */
export function PromotionAlert({
  promotion: masked,
}: {
  promotion: FragmentType<typeof PromotionAlertPromotion>;
}) {
  const texts = useWalletTexts();
  const language = useLanguage();
  const promotion = unmask(PromotionAlertPromotion, masked);
  const { name, availability, bonusAmount, bonusLeft, usesPerCustomer: count } = promotion;
  const sentences = [
    texts('topUp.promotion', {
      name,
      bonus: bonusAmount
        ? formatMoney(bonusAmount)
        : formatPercent(promotion.basisPoints ?? 0, language),
      minimum: formatMoney(promotion.minimumDeposit),
      until: formatDate(promotion.endsAt, language),
    }),
    ...(count ? [texts('topUp.perCustomer', { count })] : []),
    ...(bonusLeft ? [texts('topUp.bonusLeft', { amount: formatMoney(bonusLeft) })] : []),
  ];
  const isGone = availability === 'USED_BY_VIEWER' || availability === 'USED_UP';
  return (
    <Alert
      variant="light"
      color={isGone ? 'gray' : 'teal'}
      icon={<IconGift aria-hidden />}
      data-testid="top-up-promotion"
      data-availability={availability}
    >
      {isGone ? texts(`topUp.gone.${availability}`, { name }) : sentences.join(' ')}
    </Alert>
  );
}
