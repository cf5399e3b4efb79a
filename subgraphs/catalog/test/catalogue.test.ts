import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanEntity } from '../src/modules/plan/plan.entity.ts';
import { anOffering, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

type Plans = { plans: { id: string; slug: string; name: string; prices: unknown[] }[] };

describe('the catalogue', () => {
  it('lists what can be sold, cheapest first, under readable names', async () => {
    const { plans } = await world.ask<Plans>(`{ plans {
      id slug name category isAvailable
      specification { vcpuCount memoryMiB diskGiB transferGiB }
      prices { period price { amount currency } }
      availableRegions { name countryCode }
    } }`);
    expect(plans.map(({ slug, name }) => [slug, name])).toEqual([
      ['basic-1vcpu-512mb-10gb', 'Basic 1 vCPU · 512 MB'],
      ['basic-1vcpu-1gb', 'Basic 1 vCPU · 1 GB'],
      ['basic-1vcpu-1gb-intel', 'Premium Intel 1 vCPU · 1 GB · 25 GB SSD'],
      ['basic-1vcpu-1gb-35gb-intel', 'Premium Intel 1 vCPU · 1 GB · 35 GB SSD'],
      ['cpu-2', 'CPU-Optimized 2 vCPU · 4 GB'],
    ]);
    expect(plans[1]).toMatchObject({
      category: 'BASIC',
      isAvailable: true,
      specification: { vcpuCount: 1, memoryMiB: 1_024, diskGiB: 25, transferGiB: 1_000 },
      // 6 USD × 16,500 × 1.35 = 133,650 → whole five thousands.
      prices: [
        { period: 'DAILY', price: { amount: 6_000, currency: 'IDR' } },
        { period: 'MONTHLY', price: { amount: 135_000, currency: 'IDR' } },
        { period: 'YEARLY', price: { amount: 1_340_000, currency: 'IDR' } },
      ],
      availableRegions: [
        { name: 'Singapore 1', countryCode: 'SG' },
        { name: 'New York 1', countryCode: 'US' },
      ],
    });
  });

  it('filters by category and region', async () => {
    const query = 'query($filter: PlanFilter) { plans(filter: $filter) { slug } }';
    const cpu = await world.ask<Plans>(query, { filter: { category: 'CPU_OPTIMIZED' } });
    expect(cpu.plans.map(({ slug }) => slug)).toEqual(['cpu-2']);
    const regionId = await world.regionId('singapore-1');
    const near = await world.ask<Plans>(query, { filter: { regionId } });
    expect(near.plans.map(({ slug }) => slug)).not.toContain('basic-1vcpu-512mb-10gb');
  });

  it('finds one plan by identifier or slug, and wants exactly one of them', async () => {
    const id = await world.planId('cpu-2');
    const query = 'query($id: ID, $slug: String) { plan(id: $id, slug: $slug) { slug } }';
    expect(await world.ask(query, { id })).toEqual({ plan: { slug: 'cpu-2' } });
    expect(await world.ask(query, { id: 'pln_unknown' })).toEqual({ plan: null });
    for (const variables of [{}, { id, slug: 'cpu-2' }]) {
      const answer = await world.running.execute({ query, variables }, world.visitor);
      expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('lists regions nearest first and images by family, newest first', async () => {
    const { regions, osImages } = await world.ask<{
      regions: { slug: string; isAvailable: boolean }[];
      osImages: { slug: string }[];
    }>('{ regions { slug isAvailable } osImages { slug } }');
    expect(regions).toEqual([
      { slug: 'singapore-1', isAvailable: true },
      { slug: 'amsterdam-2', isAvailable: false },
      { slug: 'new-york-1', isAvailable: true },
    ]);
    const slugs = osImages.map(({ slug }) => slug);
    expect(slugs).toEqual(['ubuntu-24-04-x64', 'ubuntu-22-04-x64', 'debian-13-x64', 'big-x64']);
  });

  it('resolves entities, a list of them in one query per type', async () => {
    const ids = [await world.planId('cpu-2'), await world.planId('basic-1vcpu-1gb'), 'pln_unknown'];
    const statements: string[] = [];
    const stop = (
      world.running.database as never as {
        onQuery(listener: (sql: string) => void): () => void;
      }
    ).onQuery((sql) => statements.push(sql));
    const { _entities } = await world.ask<{ _entities: unknown[] }>(
      `query($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Plan { slug isAvailable availableRegions { slug } }
      } }`,
      { representations: ids.map((id) => ({ __typename: 'Plan', id })) },
    );
    stop();
    expect(_entities).toMatchObject([{ slug: 'cpu-2' }, { slug: 'basic-1vcpu-1gb' }, null]);
    expect(statements).toHaveLength(3);
  });
});

describe('an import', () => {
  it('changes nothing when nothing changed', async () => {
    const query =
      '{ plans { id slug prices { price { amount } } } regions { id } osImages { id } }';
    const before = await world.ask(query);
    await world.import();
    expect(await world.ask(query)).toEqual(before);
  });

  it('withdraws what is gone, keeps its row, and takes it back', async () => {
    const id = await world.planId('cpu-2');
    const less = anOffering();
    less.sizes = less.sizes.filter(({ slug }) => slug !== 'c-2');
    less.images = [];
    world.offer([less]);
    await world.import();
    const query = `{ plan(id: "${id}") { isAvailable } plans { slug } osImages { id } }`;
    const { plans, ...rest } = await world.ask<Plans>(query);
    expect(rest).toEqual({ plan: { isAvailable: false }, osImages: [] });
    expect(plans.map(({ slug }) => slug)).not.toContain('cpu-2');
    world.offer([anOffering()]);
    await world.import();
    expect(await world.ask(query)).toMatchObject({ plan: { isAvailable: true } });
  });

  it('follows the cost, but never touches a price a person set', async () => {
    const [byRule, byHand] = [await world.planId('cpu-2'), await world.planId('basic-1vcpu-1gb')];
    await world
      .context()
      .transact(({ em }) =>
        em.nativeUpdate(
          PlanEntity,
          { id: byHand },
          { monthlyPrice: 99_000, priceSource: 'MANUAL' },
        ),
      );
    const dearer = anOffering();
    for (const one of dearer.sizes) one.monthlyCost.amount *= 2;
    world.offer([dearer]);
    await world.import();
    const em = world.running.database.fork();
    expect(await em.findOneOrFail(PlanEntity, { id: byHand })).toMatchObject({
      monthlyPrice: 99_000,
    });
    const { monthlyPrice } = await em.findOneOrFail(PlanEntity, { id: byRule });
    expect(monthlyPrice).toBe(1_875_000);
  });

  it('follows the cost where it shows in the price of a year only', async () => {
    const id = await world.planId('basic-1vcpu-1gb');
    const dearer = anOffering();
    for (const one of dearer.sizes) if (one.slug === 's-1vcpu-1gb') one.monthlyCost.amount += 4;
    world.offer([dearer]);
    await world.import();
    const em = world.running.database.fork();
    expect(await em.findOneOrFail(PlanEntity, { id })).toMatchObject({
      dailyPrice: 6_000,
      monthlyPrice: 135_000,
      yearlyPrice: 1_350_000,
    });
  });

  it('changes nothing while the providers are away', async () => {
    world.offer(null);
    await expect(world.import()).rejects.toThrow('does not answer');
    expect((await world.ask<Plans>('{ plans { slug } }')).plans).toHaveLength(5);
  });
});
