import type { Actor, Caller } from '@webrana/subgraph-kit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { places } from './places.ts';
import { ani, startInstances, type TestInstances } from './start-instances.ts';

vi.setConfig({ testTimeout: 40_000 });

const hourMs = 3_600_000;
const price = 55_500;
const owner = 'usr_ani0000001';
const project = 'prj_mine0000001';
const scopes = ['instances:read', 'instances:write'] as const;
const keyOf = (id: string, more: object = {}): Caller => ({
  ...ani,
  actor: { ...ani.actor, apiKey: { id, scopes, ...more } } as Actor,
});
const document = `mutation ($input: RenewInstanceInput!) { renewInstance(input: $input) { __typename
  ... on RenewInstanceSuccess { renewal { periodStartsAt } }
  ... on SpendingCapExceededError { cap { amount } spent { amount } availableAt path }
  ... on InsufficientBalanceError { balance { amount } shortfall { amount } } } }`;

describe.each(places)('renewal by API keys on %s', (_kind, location) => {
  let t: TestInstances;
  let orders = 0;
  beforeEach(async () => {
    t = await startInstances(location());
    t.others.wallets.set(owner, 1_000_000);
  }, 60_000);
  afterEach(() => t.stop());

  const start = async (period = 'MONTHLY', more: object = {}): Promise<string> => {
    orders += 1;
    const paid = { period, ...more };
    const [id = ''] = await t.pay(`ord_bykey${String(orders).padStart(6, '0')}`, 1, paid);
    await t.progress(id, 'RUNNING');
    return id;
  };
  const pass = (ms: number) => {
    t.clock.at = new Date(t.clock.at.getTime() + ms);
  };
  /** The result, or what the top-level error says. */
  const renew = async (caller: Caller, instanceId: string, idempotencyKey = 'k1') => {
    const input = { instanceId, idempotencyKey };
    const { data, errors } = await t.ask(document, { input }, caller);
    return data?.renewInstance ?? errors[0].extensions;
  };
  const stopRenewing = (instanceId: string) =>
    t.ask(
      'mutation ($input: SetAutoRenewInput!) { setAutoRenew(input: $input) { __typename } }',
      { input: { instanceId, isEnabled: false } },
      ani,
    );
  const charged = () =>
    [...t.others.charges.values()].map(({ instanceId, apiKey }) => [instanceId, apiKey]);
  const openCharges = () =>
    t.rows('select instance_id from renewal_schedule where charge_opened_at is not null');
  const overCap = {
    __typename: 'SpendingCapExceededError',
    cap: { amount: price },
    spent: { amount: price },
    availableAt: '2027-01-31T17:00:00.000Z',
    path: ['input', 'instanceId'],
  };

  test('staff in the name of the owner renew nothing', async () => {
    const id = await start();
    const actor = { ...ani.actor, impersonatorId: 'usr_staff00001' } as Actor;
    const inTheirName: Caller = { ...ani, actor };
    expect((await renew(inTheirName, id)).code).toBe('FORBIDDEN');
    const may = `{ instance(id: "${id}") { viewerCanRenew } }`;
    expect((await t.ask(may, {}, inTheirName)).data.instance.viewerCanRenew).toBe(false);
    expect((await t.ask(may, {}, ani)).data.instance.viewerCanRenew).toBe(true);
    expect(charged()).toEqual([]);
  });

  test('names the verified key and its cap to billing, and nobody for a person or the schedule', async () => {
    const [byKey, byFree, byPerson, byItself] = [
      await start(),
      await start(),
      await start(),
      await start(),
    ];
    const answers = [
      await renew(keyOf('key_capped1', { monthlyCap: 200_000 }), byKey, 'a'),
      await renew(keyOf('key_free001'), byFree, 'b'),
      await renew(ani, byPerson, 'c'),
    ];
    for (const { __typename } of answers) expect(__typename).toBe('RenewInstanceSuccess');
    t.clock.at = new Date('2027-02-27T05:00:00Z');
    await t.run('renew-due-instances');
    expect(charged()).toEqual([
      [byKey, { id: 'key_capped1', monthlyCap: 200_000 }],
      [byFree, { id: 'key_free001', monthlyCap: null }],
      [byPerson, null],
      [byItself, null],
    ]);
    expect(await openCharges()).toEqual([]);
  });

  test('over the cap it is refused with the facts of it, and no schedule pays it afterwards', async () => {
    const key = keyOf('key_capped1', { monthlyCap: price });
    const [first, second] = [await start(), await start()];
    await stopRenewing(second);
    expect((await renew(key, first, 'a')).__typename).toBe('RenewInstanceSuccess');
    expect(await renew(key, second, 'b')).toMatchObject(overCap);
    expect(await openCharges()).toEqual([]);
    pass(2 * 60_000);
    await t.run('renew-due-instances');
    expect(t.others.charges.size).toBe(1);
    // The same key of the request pays once there is room again, and the person at any time.
    t.others.spent.clear();
    expect((await renew(key, second, 'b')).__typename).toBe('RenewInstanceSuccess');
    expect(t.others.wallets.get(owner)).toBe(1_000_000 - 2 * price);
  });

  test('a retry after a lost answer pays and counts once, also at the cap', async () => {
    const key = keyOf('key_capped1', { monthlyCap: price });
    const id = await start();
    t.others.hooks.afterCharge = () => {
      throw new Error('the answer was lost');
    };
    expect((await renew(key, id)).code).toBe('SUBGRAPH_UNAVAILABLE');
    t.others.hooks.afterCharge = () => {};
    const answers = await Promise.all([renew(key, id), renew(key, id)]);
    expect(answers[0].__typename).toBe('RenewInstanceSuccess');
    expect(answers[1]).toEqual(answers[0]);
    expect(await renew(key, id)).toEqual(answers[0]);
    expect(t.others.spent.get('key_capped1')).toBe(price);
    expect(t.others.wallets.get(owner)).toBe(1_000_000 - price);
    expect(await openCharges()).toEqual([]);
  });

  test('what a key began is ended as the key, within the cap it had', async () => {
    const ids = [await start(), await start()];
    for (const id of ids) await stopRenewing(id);
    t.others.away.add('billing');
    for (const id of ids) {
      const key = keyOf('key_capped1', { monthlyCap: price });
      expect((await renew(key, id, id)).code).toBe('SUBGRAPH_UNAVAILABLE');
    }
    t.others.away.delete('billing');
    pass(61_000);
    await t.run('renew-due-instances');
    expect(charged()).toHaveLength(1);
    expect(charged()[0]?.[1]).toEqual({ id: 'key_capped1', monthlyCap: price });
    expect(await openCharges()).toEqual([]);
    pass(61_000);
    await t.run('renew-due-instances');
    expect(t.others.charges.size).toBe(1);
  });

  test('a charge that somebody else began outlives the refusal of a key', async () => {
    const spentUp = keyOf('key_capped1', { monthlyCap: 1 });
    const id = await start();
    await stopRenewing(id);
    t.others.away.add('billing');
    await renew(ani, id, 'mine');
    t.others.away.delete('billing');
    expect((await renew(spentUp, id, 'its')).__typename).toBe('SpendingCapExceededError');
    expect(await openCharges()).toHaveLength(1);
    pass(61_000);
    await t.run('renew-due-instances');
    expect(charged()).toEqual([[id, null]]);

    // And a person who joins what a key began makes it theirs.
    const other = await start();
    await stopRenewing(other);
    t.others.away.add('billing');
    await renew(keyOf('key_capped2', { monthlyCap: 1 }), other, 'its2');
    await renew(ani, other, 'mine2');
    t.others.away.delete('billing');
    pass(61_000);
    await t.run('renew-due-instances');
    expect(charged().at(-1)).toEqual([other, null]);
  });

  test('what is overdue is paid whole within the cap or not at all', async () => {
    const id = await start('DAILY');
    await stopRenewing(id);
    for (let passed = 0; passed < 4 * 24; passed += 6) {
      pass(6 * hourMs);
      await t.run('suspend-overdue');
    }
    const [{ status } = { status: '' }] = await t.rows<{ status: string }>(
      'select status from instance',
    );
    expect(status).toBe('SUSPENDED');
    const tight = keyOf('key_capped1', { monthlyCap: 4 * price - 1 });
    expect(await renew(tight, id, 'a')).toMatchObject({ cap: { amount: 4 * price - 1 } });
    expect(t.others.charges.size).toBe(0);
    const wide = keyOf('key_capped1', { monthlyCap: 4 * price });
    expect((await renew(wide, id, 'a')).__typename).toBe('RenewInstanceSuccess');
    expect(t.others.charges.size).toBe(4);
    expect(t.others.spent.get('key_capped1')).toBe(4 * price);
  });

  test('a key that may not see the wallet does not learn from a refusal what is in it', async () => {
    t.others.wallets.set(owner, 20_000);
    const id = await start('MONTHLY', { projectId: project });
    const known = { balance: { amount: 20_000 }, shortfall: { amount: 35_500 } };
    const hidden = { balance: null, shortfall: null };
    const teller = { scopes: [...scopes, 'billing:read'] };
    const viewers: [Caller, object][] = [
      [ani, known],
      [keyOf('key_teller1', teller), known],
      [keyOf('key_payer01', { scopes: [...scopes, 'billing:write'] }), known],
      [keyOf('key_scope01'), hidden],
      [keyOf('key_project', { ...teller, projectIds: [project] }), hidden],
    ];
    for (const [index, [viewer, facts]] of viewers.entries())
      expect(await renew(viewer, id, `try-${index}`)).toEqual({
        __typename: 'InsufficientBalanceError',
        ...facts,
      });

    // Nor from the journal, where the schedule wrote down what was missing.
    t.clock.at = new Date('2027-02-27T05:00:00Z');
    await t.run('renew-due-instances');
    const journal = 'query ($id: ID!) { instance(id: $id) { journal { kind amount { amount } } } }';
    for (const [viewer, facts] of viewers) {
      const { data } = await t.ask(journal, { id }, viewer);
      const amount = facts === known ? known.shortfall : null;
      expect(data.instance.journal).toContainEqual({ kind: 'RENEWAL_REFUSED', amount });
    }
  });
});
