import { dayStart } from '@webrana/ui';
import type { CreateDepositPromotionInput } from '../../__generated__/graphql';

/** What staff type; amounts in rupiah, the share in percent, days of Jakarta's calendar. */
export interface PromotionForm {
  name: string;
  kind: 'PERCENT' | 'FIXED';
  percent: number | string;
  bonusAmount: number | string;
  minimum: number | string;
  maximum: number | string;
  bonusDays: number | string;
  usesPerCustomer: number | string;
  maximumUses: number | string;
  budget: number | string;
  startsOn: string;
  endsOn: string;
}

const numberOf = (value: number | string): number | null =>
  typeof value === 'number' ? value : null;

/** A new form for a promotion that begins on a day. */
export const emptyPromotion = (today: string): PromotionForm => ({
  name: '',
  kind: 'PERCENT',
  percent: '',
  bonusAmount: '',
  minimum: 50_000,
  maximum: '',
  bonusDays: '',
  // Without a limit somebody tops up again and again for the bonus alone.
  usesPerCustomer: 1,
  maximumUses: '',
  budget: '',
  startsOn: today,
  endsOn: '',
});

/** What the API is asked for, or null while something is missing. The last day counts whole. */
export function toPromotionInput(form: PromotionForm): CreateDepositPromotionInput | null {
  const isPercent = form.kind === 'PERCENT';
  const percent = numberOf(form.percent);
  const bonusAmount = numberOf(form.bonusAmount);
  const startsAt = dayStart(form.startsOn);
  const endsAt = dayStart(form.endsOn, 1);
  const hasWorth = isPercent ? percent : bonusAmount;
  if (form.name.trim().length < 3 || !hasWorth || !startsAt || !endsAt) return null;
  if (startsAt >= endsAt) return null;
  return {
    name: form.name.trim(),
    kind: form.kind,
    basisPoints: isPercent ? Math.round((percent ?? 0) * 100) : null,
    bonusAmount: isPercent ? null : bonusAmount,
    minimumDeposit: numberOf(form.minimum) ?? 0,
    maximumBonus: isPercent ? numberOf(form.maximum) : null,
    bonusDays: numberOf(form.bonusDays),
    usesPerCustomer: numberOf(form.usesPerCustomer),
    maximumUses: numberOf(form.maximumUses),
    budget: numberOf(form.budget),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}

/** How a promotion stands at a moment. */
export function promotionState(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  now: number = Date.now(),
): 'COMING' | 'RUNNING' | 'ENDED' {
  if (Date.parse(endsAt) <= now) return 'ENDED';
  return Date.parse(startsAt) > now ? 'COMING' : 'RUNNING';
}
