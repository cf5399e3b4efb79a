import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOffering, quoteFor, reserve, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const amounts = (answer: { lines: { kind: string; amount: { amount: number } }[] }) =>
  Object.fromEntries(answer.lines.map(({ kind, amount }) => [kind, amount.amount]));

describe('a quote', () => {
  it('shows every line, with eleven percent of tax in effect', async () => {
    const answer = await quoteFor(world, { quantity: 2 });
    expect(answer).toMatchObject({
      __typename: 'Quote',
      couponCode: null,
      validUntil: '2026-11-22T05:15:00.000Z',
      plan: { name: 'Basic 1 vCPU · 1 GB' },
      region: { name: 'Singapore 1' },
    });
    expect(amounts(answer)).toEqual({
      LIST_PRICE: 270_000,
      SUBTOTAL: 270_000,
      TAX: 29_700,
      TOTAL: 299_700,
    });
    expect(answer.total.amount).toBe(299_700);
  });

  it('takes a coupon in any case, up to its maximum', async () => {
    await world.coupon({ code: 'HEMAT10', maximumDiscount: 10_000 });
    const answer = await quoteFor(world, { couponCode: ' hemat10 ' });
    expect(answer.couponCode).toBe('HEMAT10');
    expect(amounts(answer)).toMatchObject({ COUPON: -10_000, SUBTOTAL: 125_000, TAX: 13_750 });
  });

  it('has no tax from a seller who collects none', async () => {
    const other = await startWorld({ environment: { SELLER_IS_PKP: 'false' } });
    const answer = await quoteFor(other);
    expect(amounts(answer)).toEqual({ LIST_PRICE: 135_000, SUBTOTAL: 135_000, TOTAL: 135_000 });
    await other.close();
  });

  it.each([
    ['UNKNOWN', {}, 'OTHER'],
    ['NOT_YET_VALID', { startsAt: new Date('2026-12-01') }, 'X'],
    ['EXPIRED', { endsAt: new Date('2026-11-01') }, 'X'],
    ['EXHAUSTED', { totalLimit: 3, usedCount: 3 }, 'X'],
    ['MINIMUM_NOT_MET', { minimumOrder: 135_001 }, 'X'],
    ['OTHER_PLAN', { planIds: ['pln_other'] }, 'X'],
    ['OTHER_PERIOD', { periods: ['YEARLY'] }, 'X'],
  ])('refuses a coupon: %s', async (reason, facts, couponCode) => {
    await world.coupon({ code: 'X', ...facts });
    const answer = await quoteFor(world, { couponCode });
    expect(answer).toMatchObject({
      __typename: 'CouponUnavailableError',
      reason,
      path: ['input', 'couponCode'],
    });
  });

  it('refuses what is unknown, malformed or sold out', async () => {
    expect(await quoteFor(world, { planId: 'pln_x' })).toEqual({ __typename: 'NotFoundError' });
    expect(await quoteFor(world, { regionId: '' })).toEqual({ __typename: 'NotFoundError' });
    expect(await quoteFor(world, { quantity: 11 })).toEqual({ __typename: 'InvalidInputError' });
    const planId = await world.planId('basic-1vcpu-512mb-10gb');
    expect(await quoteFor(world, { planId })).toEqual({ __typename: 'RegionSoldOutError' });
  });
});

describe('a reservation', () => {
  it('fixes the price and says where to buy, in the words of the provider', async () => {
    const quote = await quoteFor(world);
    expect(await reserve(world, quote.id)).toMatchObject({
      __typename: 'QuoteReservation',
      total: quote.total,
      offers: [
        {
          provider: 'DIGITALOCEAN',
          size: 's-1vcpu-1gb',
          region: 'sgp1',
          image: 'ubuntu-24-04-x64',
        },
      ],
    });
  });

  it('is the same however often an order asks, and takes one use of the coupon', async () => {
    await world.coupon({ code: 'ONCE', totalLimit: 1 });
    const quote = await quoteFor(world, { couponCode: 'once' });
    const wish = { orderId: world.newId('order'), customerId: world.newId('user') };
    const answers = await Promise.all([1, 2, 3].map(() => reserve(world, quote.id, wish)));
    world.setNow('2026-11-22T06:00:00.000Z');
    answers.push(await reserve(world, quote.id, wish));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe('QuoteReservation');
    const other = reserve(world, quote.id, { ...wish, customerId: world.newId('user') });
    await expect(other).rejects.toThrow('CONFLICT');
  });

  it('refuses what is old, forged, sold out, or does not fit', async () => {
    const quote = await quoteFor(world);
    const [payload, signature] = quote.id.split('.') as [string, string];
    const cheaper = Buffer.from(
      Buffer.from(payload, 'base64url')
        .toString()
        .replace(/149850/g, '1'),
    ).toString('base64url');
    for (const id of [
      '',
      'x',
      'x'.repeat(5_000),
      `${payload}.`,
      `${cheaper}.${signature}`,
      `${quote.id}.`,
    ]) {
      expect(await reserve(world, id)).toMatchObject({ reason: 'INVALID' });
    }
    const osImageId = await world.imageId('big-x64');
    expect(await reserve(world, quote.id, { osImageId })).toMatchObject({
      reason: 'OS_IMAGE_UNAVAILABLE',
    });
    const closed = anOffering();
    closed.regions = closed.regions.map((region) => ({ ...region, isAvailable: false }));
    world.offer([closed]);
    await world.import();
    expect(await reserve(world, quote.id)).toMatchObject({ reason: 'REGION_SOLD_OUT' });
    world.setNow('2026-11-22T05:15:00.000Z');
    expect(await reserve(world, quote.id)).toMatchObject({ reason: 'EXPIRED' });
  });

  it('is for services only', async () => {
    const query = `mutation { reserveQuote(input: { quoteId: "", orderId: "ord_1", customerId: "usr_1", osImageId: "", isFirstOrder: true }) { __typename } }`;
    const answer = await world.running.execute({ query }, world.visitor);
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
