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
  startsOn: today,
  endsOn: '',
});

/** What the API is asked for, or null while something is missing. The last day counts whole. */
export function toPromotionInput(form: PromotionForm): CreateDepositPromotionInput | null {
  const isPercent = form.kind === 'PERCENT';
  const percent = numberOf(form.percent);
  const bonusAmount = numberOf(form.bonusAmount);
  const isComplete =
    form.name.trim().length >= 3 && form.startsOn && form.endsOn && form.startsOn <= form.endsOn;
  if (!isComplete || !(isPercent ? percent : bonusAmount)) return null;
  const lastMidnight = new Date(`${form.endsOn}T00:00:00+07:00`);
  return {
    name: form.name.trim(),
    kind: form.kind,
    basisPoints: isPercent ? Math.round((percent ?? 0) * 100) : null,
    bonusAmount: isPercent ? null : bonusAmount,
    minimumDeposit: numberOf(form.minimum) ?? 0,
    maximumBonus: isPercent ? numberOf(form.maximum) : null,
    bonusDays: numberOf(form.bonusDays),
    startsAt: new Date(`${form.startsOn}T00:00:00+07:00`).toISOString(),
    endsAt: new Date(lastMidnight.getTime() + 86_400_000).toISOString(),
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
