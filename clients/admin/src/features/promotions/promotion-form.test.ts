import { expect, it } from 'vitest';
import { emptyPromotion, promotionState, toPromotionInput } from './promotion-form';

const percent = {
  ...emptyPromotion('2026-11-22'),
  name: ' Bonus Akhir Tahun ',
  percent: 12.5,
  maximum: 100_000,
  bonusDays: 30,
  endsOn: '2026-11-22',
};

it('asks for hundredths of a percent and for whole days of Jakarta', () => {
  expect(toPromotionInput(percent)).toEqual({
    name: 'Bonus Akhir Tahun',
    kind: 'PERCENT',
    basisPoints: 1250,
    bonusAmount: null,
    minimumDeposit: 50_000,
    maximumBonus: 100_000,
    bonusDays: 30,
    usesPerCustomer: 1,
    maximumUses: null,
    budget: null,
    startsAt: '2026-11-21T17:00:00.000Z',
    endsAt: '2026-11-22T17:00:00.000Z',
  });
});

it('sends only what belongs to the kind', () => {
  const fixed = toPromotionInput({ ...percent, kind: 'FIXED', bonusAmount: 10_000, bonusDays: '' });
  expect(fixed).toMatchObject({ bonusAmount: 10_000, basisPoints: null, maximumBonus: null });
  expect(fixed?.bonusDays).toBeNull();
});

it('sends the limits that are given, and none for an empty field', () => {
  const limits = { usesPerCustomer: '', maximumUses: 100, budget: 2_500_000 };
  expect(toPromotionInput({ ...percent, ...limits })).toMatchObject({
    usesPerCustomer: null,
    maximumUses: 100,
    budget: 2_500_000,
  });
});

it('waits until everything is there', () => {
  for (const missing of [{ name: 'ab' }, { percent: '' }, { endsOn: '' }, { endsOn: '2026-11-21' }])
    expect(toPromotionInput({ ...percent, ...missing })).toBeNull();
});

it('knows how a promotion stands', () => {
  const promotion = { startsAt: '2026-11-21T17:00:00Z', endsAt: '2026-11-22T17:00:00Z' };
  const at = (time: string) => promotionState(promotion, Date.parse(time));
  expect(at('2026-11-21T16:59:59Z')).toBe('COMING');
  expect(at('2026-11-21T17:00:00Z')).toBe('RUNNING');
  expect(at('2026-11-22T17:00:00Z')).toBe('ENDED');
});
