import { UserReinstated, UserSuspended } from '@webrana/events';
import { testOwnerOf } from '@webrana/ids';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renewPeriod } from '../src/modules/renewal/use-cases/renew-period.ts';
import { places } from './places.ts';
import { ani, budi, providers, startInstances, type TestInstances } from './start-instances.ts';

vi.setConfig({ testTimeout: 40_000 });

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const owner = 'usr_ani0000001';
const view = `query ($id: ID!) { instance(id: $id) { status paidUntil autoRenew graceUntil terminatesAt
  viewerCanRenew viewerCanSetAutoRenew currentPeriod { startsAt endsAt }
  nextRenewal { price { amount } periods chargesAt missing { amount } }
  journal { kind author amount { amount } } } }`;
const renewDocument = `mutation ($input: RenewInstanceInput!) { renewInstance(input: $input) { __typename
  ... on RenewInstanceSuccess { instance { status paidUntil } renewal { periodStartsAt periodEndsAt amount { amount } invoiceNumber } }
  ... on InsufficientBalanceError { balance { amount } shortfall { amount } } ... on UserError { message } } }`;
const switchDocument = `mutation ($input: SetAutoRenewInput!) { setAutoRenew(input: $input) { __typename
  ... on SetAutoRenewSuccess { instance { autoRenew nextRenewal { chargesAt } } } } }`;
const everyTask = [
  'learn-terms',
  'renew-due-instances',
  'remind-before-end',
  'suspend-overdue',
  'terminate-overdue',
];

describe.each(places)('renewal on %s', (_kind, location) => {
  let t: TestInstances;
  let orders = 0;
  beforeEach(async () => {
    t = await startInstances(location());
  }, 60_000);
  afterEach(() => t.stop());

  /** An instance that ran for the first time now. */
  const start = async (period = 'MONTHLY', more: object = {}): Promise<string> => {
    orders += 1;
    const [id] = (await t.pay(`ord_renew${String(orders).padStart(6, '0')}`, 1, {
      period,
      ...more,
    })) as [string];
    await t.progress(id, 'RUNNING');
    return id;
  };
  const see = async (id: string) => (await t.ask(view, { id })).data.instance;
  const pass = (ms: number) => {
    t.clock.at = new Date(t.clock.at.getTime() + ms);
  };
  const tick = async () => {
    for (const task of everyTask) await t.run(task);
  };
  /** Moves the clock in steps and lets the schedules run after each. */
  const live = async (ms: number, stepMs = hourMs) => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      pass(Math.min(stepMs, ms - passed));
      await tick();
    }
  };
  const facts = async (id: string, name: string) =>
    (await t.recorded(id)).filter(([each]) => each === `instances.${name}`).map(([, data]) => data);
  const renew = async (id: string, key = 'k1', caller = ani) =>
    (await t.ask(renewDocument, { input: { instanceId: id, idempotencyKey: key } }, caller)).data
      .renewInstance;
  const turn = async (id: string, isEnabled: boolean, caller = ani) =>
    (await t.ask(switchDocument, { input: { instanceId: id, isEnabled } }, caller)).data
      .setAutoRenew;

  test('takes the price 24 hours before the end and the periods tile by the anchor day', async () => {
    t.others.wallets.set(owner, 55_500 * 3);
    const id = await start();
    expect(await see(id)).toMatchObject({
      paidUntil: '2027-02-28T05:00:00.000Z',
      autoRenew: true,
      graceUntil: null,
      nextRenewal: {
        price: { amount: 55_500 },
        periods: 1,
        chargesAt: '2027-02-27T05:00:00.000Z',
        missing: { amount: 0 },
      },
    });
    t.clock.at = new Date('2027-02-27T04:59:59Z');
    await tick();
    expect(t.others.charges.size).toBe(0);
    t.clock.at = new Date('2027-02-27T05:00:00Z');
    await tick();
    await tick();
    expect((await see(id)).paidUntil).toBe('2027-03-31T05:00:00.000Z');
    expect(t.others.wallets.get(owner)).toBe(111_000);
    const [renewed] = await facts(id, 'instance-renewed');
    expect(renewed).toMatchObject({
      amount: 55_500,
      periodStartsAt: '2027-02-28T05:00:00.000Z',
      periodEndsAt: '2027-03-31T05:00:00.000Z',
      isAutomatic: true,
      invoiceNumber: 'INV/2027/02/000001',
    });
    expect([...t.others.charges.values()][0]?.description).toBe(
      'Perpanjangan VPS Nusa 1 – web – 1 bulan (2027-02-28 s.d. 2027-03-31)',
    );
    expect((await see(id)).journal).toEqual([
      { kind: 'RENEWED', author: 'SYSTEM', amount: { amount: 55_500 } },
    ]);
  });

  test('is charged once by three schedulers at once, period after period', async () => {
    t.others.wallets.set(owner, 1_000_000);
    const id = await start('DAILY');
    pass(-6 * hourMs);
    for (let round = 1; round <= 3; round += 1) {
      pass(dayMs);
      await Promise.all([1, 2, 3].map(() => t.run('renew-due-instances')));
      expect(t.others.charges.size).toBe(round);
    }
    const periods = await t.rows<{ period_start: unknown }>(
      `select period_start from renewal where instance_id = '${id}'`,
    );
    expect(periods).toHaveLength(t.others.charges.size);
    expect(t.others.wallets.get(owner)).toBe(1_000_000 - 55_500 * periods.length);
  });

  test('a process that dies between the charge and the note is taken up: paid once', async () => {
    t.others.wallets.set(owner, 111_000);
    const id = await start();
    pass(27 * dayMs);
    t.others.hooks.afterCharge = () => {
      throw new Error('died');
    };
    await tick();
    expect(t.others.charges.size).toBe(1);
    expect((await see(id)).paidUntil).toBe('2027-02-28T05:00:00.000Z');
    t.others.hooks.afterCharge = () => {};
    // Meanwhile its owner wants no more of it: what was paid is written down nevertheless.
    await turn(id, false);
    pass(61_000);
    await tick();
    expect((await see(id)).paidUntil).toBe('2027-03-31T05:00:00.000Z');
    expect(t.others.wallets.get(owner)).toBe(55_500);
  });

  test('an empty wallet leads through grace and suspension to the end, each told once', async () => {
    const id = await start();
    expect((await see(id)).nextRenewal.missing).toEqual({ amount: 55_500 });
    t.clock.at = new Date('2027-02-20T05:00:00Z');
    await live(9 * dayMs, 2 * hourMs);
    const reminded = await facts(id, 'renewal-reminded');
    expect(reminded.map(({ hoursBefore }) => hoursBefore)).toEqual([168, 72, 24, 8]);
    const seen = await see(id);
    expect(seen).toMatchObject({ status: 'RUNNING', graceUntil: '2027-03-03T05:00:00.000Z' });
    const refusals = await facts(id, 'renewal-failed');
    const days = refusals.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    expect(refusals[0]).toMatchObject({
      missing: 55_500,
      deadline: '2027-03-03T05:00:00.000Z',
      consequence: 'SUSPENSION',
    });

    await live(2 * dayMs + hourMs);
    expect(await see(id)).toMatchObject({ status: 'SUSPENDED', graceUntil: null });
    const [suspended] = await facts(id, 'instance-suspended');
    expect(suspended?.suspendedAt).toBe('2027-03-03T05:00:00.000Z');
    expect((await see(id)).terminatesAt).toBe('2027-03-10T05:00:00.000Z');

    await live(7 * dayMs - 2 * hourMs);
    expect(await facts(id, 'termination-warned')).toMatchObject([
      { terminatesAt: '2027-03-10T05:00:00.000Z', price: 55_500 },
    ]);
    expect((await see(id)).status).toBe('SUSPENDED');
    await live(2 * hourMs);
    expect(await see(id)).toMatchObject({
      status: 'TERMINATED',
      nextRenewal: null,
      viewerCanRenew: false,
      autoRenew: false,
    });
    expect(await facts(id, 'instance-terminated')).toHaveLength(1);

    t.others.wallets.set(owner, 1_000_000);
    const asked = t.others.asked();
    await live(3 * dayMs, 6 * hourMs);
    expect((await renew(id)).__typename).toBe('RenewalUnavailableError');
    expect((await turn(id, true)).__typename).toBe('RenewalUnavailableError');
    expect(t.others.asked()).toBe(asked);
    expect(
      (await see(id)).journal.every(({ author }: { author: string }) => author === 'SYSTEM'),
    ).toBe(true);
  });

  test('paying by hand in suspension brings it back, all that is overdue at once', async () => {
    const id = await start('DAILY');
    await live(4 * dayMs, hourMs);
    expect((await see(id)).status).toBe('SUSPENDED');
    const { nextRenewal } = await see(id);
    expect(nextRenewal).toMatchObject({ periods: 4, price: { amount: 222_000 } });
    t.others.wallets.set(owner, 221_999);
    expect(await renew(id)).toMatchObject({
      __typename: 'InsufficientBalanceError',
      balance: { amount: 221_999 },
      shortfall: { amount: 1 },
    });
    await tick();
    expect(t.others.charges.size).toBe(0);
    t.others.wallets.set(owner, 230_000);
    const answers = await Promise.all([renew(id), renew(id), renew(id)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      __typename: 'RenewInstanceSuccess',
      instance: { status: 'RUNNING', paidUntil: '2027-02-05T05:00:00.000Z' },
      renewal: { periodStartsAt: '2027-02-04T05:00:00.000Z', amount: { amount: 55_500 } },
    });
    expect(t.others.wallets.get(owner)).toBe(8_000);
    expect(await facts(id, 'instance-resumed')).toHaveLength(1);
    expect(await renew(id)).toEqual(answers[0]);
    expect(t.others.wallets.get(owner)).toBe(8_000);
  });

  test('one period ahead may be paid by hand, not two, and only by the owner', async () => {
    t.others.wallets.set(owner, 1_000_000);
    const id = await start();
    expect((await renew(id, 'k1', budi)).__typename).toBe('NotFoundError');
    expect((await turn(id, false, budi)).__typename).toBe('NotFoundError');
    expect((await renew(id, 'k1')).__typename).toBe('RenewInstanceSuccess');
    expect((await renew(id, 'k2')).__typename).toBe('RenewalUnavailableError');
    expect((await renew(id, 'k1')).__typename).toBe('RenewInstanceSuccess');
    expect(t.others.charges.size).toBe(1);
    expect(await see(id)).toMatchObject({ viewerCanRenew: false, viewerCanSetAutoRenew: true });
    expect(await turn(id, false)).toMatchObject({
      instance: { autoRenew: false, nextRenewal: { chargesAt: null } },
    });
    await live(90 * dayMs, 12 * hourMs);
    expect(t.others.charges.size).toBe(1);
    expect((await see(id)).status).toBe('TERMINATED');
  });

  test('an outage of a week catches up without a double and suspends nobody who can pay', async () => {
    t.others.wallets.set(owner, 10_000_000);
    const ids = [];
    for (let count = 0; count < 8; count += 1) ids.push(await start('DAILY'));
    pass(7 * dayMs);
    // Suspension may come first after an outage: the wallet was not asked yet.
    await t.run('suspend-overdue');
    await Promise.all([t.run('renew-due-instances'), t.run('renew-due-instances')]);
    await tick();
    for (const id of ids) {
      expect((await see(id)).status).toBe('RUNNING');
      const rows = await t.rows<{ starts_at: string; ends_at: string }>(
        `select starts_at, ends_at from paid_period where instance_id = '${id}' order by position`,
      );
      expect(rows).toHaveLength(8);
      for (const [index, row] of rows.entries())
        if (index > 0) expect(row.starts_at).toEqual(rows[index - 1]?.ends_at);
    }
    expect(t.others.charges.size).toBe(8 * 7);
    expect(t.others.wallets.get(owner)).toBe(10_000_000 - 56 * 55_500);
  });

  test('while billing is away nobody is refused or suspended', async () => {
    const id = await start('DAILY');
    t.others.away.add('billing');
    await live(3 * dayMs, 2 * hourMs);
    expect((await see(id)).status).toBe('RUNNING');
    expect((await see(id)).nextRenewal).toMatchObject({ missing: null });
    expect(await facts(id, 'renewal-failed')).toEqual([]);
    t.others.away.delete('billing');
    t.others.wallets.set(owner, 1_000_000);
    pass(2 * 60_000);
    await tick();
    expect(Date.parse((await see(id)).paidUntil)).toBeGreaterThan(t.clock.at.getTime());
  });

  test('a run that would suspend too many stops, changes nobody, and shows it', async () => {
    const ids = [];
    for (let count = 0; count < 12; count += 1) ids.push(await start('DAILY'));
    for (const id of ids.slice(0, 6)) await turn(id, false);
    t.others.wallets.set(owner, 100_000_000);
    pass(3 * dayMs);
    await tick();
    const statuses = await t.rows<{ status: string }>('select distinct status from instance');
    expect(statuses).toEqual([{ status: 'RUNNING' }]);
    expect(await t.metrics.getSingleMetricAsString('instances_brake_engaged')).toContain(
      'instances_brake_engaged{act="suspend"} 1',
    );
    const brakes = await t.rows('select act, candidates, live from renewal_brake');
    expect(brakes).toEqual([{ act: 'SUSPEND', candidates: 6, live: 12 }]);
    const warning =
      'A run that would suspend too many instances stopped: see renewalBrakes and the clock.';
    const works = { database: true, queue: true };
    expect(await t.instances.health()).toEqual({ ...works, warnings: [warning] });
    await turn(ids[0] as string, true);
    await tick();
    expect(await t.rows('select act from renewal_brake')).toEqual([]);
    expect(await t.instances.health()).toEqual(works);
    const suspended = await t.rows("select id from instance where status = 'SUSPENDED'");
    expect(suspended).toHaveLength(5);
  });

  test('a run with nothing to do counts nobody and writes nothing', async () => {
    await start();
    await tick();
    const seen: string[] = [];
    const stop = t.database.onQuery((sql) => seen.push(sql));
    for (const task of ['suspend-overdue', 'terminate-overdue']) await t.run(task);
    stop();
    const ofRenewal = seen.filter((sql) => /renewal_|held_owner/.test(sql));
    expect(ofRenewal.length).toBeGreaterThan(0);
    expect(ofRenewal.filter((sql) => !/^\s*select/i.test(sql) || /count\(/i.test(sql))).toEqual([]);
  });

  test('a suspended person is not charged, not destroyed, and nothing is created for them', async () => {
    t.others.wallets.set(owner, 1_000_000);
    const id = await start('DAILY');
    const at = () => t.clock.at.toISOString();
    await t.tell(UserSuspended, { userId: owner, suspendedAt: at() });
    const held = async (instanceId = id) => {
      const query = 'query ($id: ID!) { serverSpecification(instanceId: $id) { isHeld } }';
      return (await t.ask(query, { id: instanceId }, providers)).data.serverSpecification.isHeld;
    };
    expect(await held()).toBe(true);
    // Owning under another identifier in test mode, the person is the same.
    const rehearsal = await start('DAILY', { customerId: testOwnerOf(owner) });
    t.others.wallets.set(testOwnerOf(owner), 1_000_000);
    expect(await held(rehearsal)).toBe(true);
    const free = await start('DAILY', { customerId: 'usr_budi000001' });
    expect(await held(free)).toBe(false);
    await live(12 * dayMs, 6 * hourMs);
    expect(t.others.charges.size).toBe(0);
    expect((await see(id)).status).toBe('SUSPENDED');
    const rows = await t.rows<{ id: string; status: string }>('select id, status from instance');
    const statuses = new Map(rows.map((row) => [row.id, row.status]));
    expect([statuses.get(rehearsal), statuses.get(free)]).toEqual(['SUSPENDED', 'TERMINATED']);
    const reinstatedAt = at();
    await t.tell(UserReinstated, { userId: owner, reinstatedAt });
    // An old fact that comes late changes nothing.
    await t.tell(UserSuspended, { userId: owner, suspendedAt: '2027-01-31T05:00:00.000Z' });
    expect(await held()).toBe(false);
    pass(hourMs);
    await tick();
    expect(await see(id)).toMatchObject({ status: 'RUNNING' });
    expect(Date.parse((await see(id)).paidUntil)).toBeGreaterThan(t.clock.at.getTime());
  });

  test('tells billing what renewals will take, by day', async () => {
    await start('DAILY');
    await start();
    const quiet = await start();
    await turn(quiet, false);
    const query = `query ($ownerId: ID!, $until: DateTime!) {
      upcomingRenewals(ownerId: $ownerId, until: $until) { on amount { amount } count } }`;
    const until = '2027-02-28T00:00:00.000Z';
    const { data } = await t.ask(query, { ownerId: owner, until }, providers);
    expect(data.upcomingRenewals[0]).toEqual({
      on: '2027-02-01',
      amount: { amount: 55_500 },
      count: 1,
    });
    // 05:00 UTC less six hours is the next morning in Jakarta.
    expect(data.upcomingRenewals.at(-1)).toMatchObject({ on: '2027-02-28', count: 1 });
    expect(data.upcomingRenewals.at(-2)).toMatchObject({
      on: '2027-02-27',
      count: 2,
      amount: { amount: 111_000 },
    });
    expect(data.upcomingRenewals).toHaveLength(28);
    expect((await t.ask(query, { ownerId: owner, until }, ani)).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('the reporting views show instances and their renewals', async () => {
    t.others.wallets.set(owner, 55_500);
    const id = await start('MONTHLY');
    await t.progress(id, 'RUNNING', { provider: 'VULTR', providerReference: '77', tag: 'wb-1' });
    t.clock.at = new Date('2027-02-27T05:00:00Z');
    const context = t.instances.contextOf() as never;
    expect(await renewPeriod(context, { instanceId: id })).toEqual({ kind: 'PAID', position: 1 });
    if (_kind !== 'SQLite') return;
    const [row] = await t.rows(`select * from v_instance where id = '${id}'`);
    expect(Object.keys(row ?? {})).toEqual([
      'id',
      'order_id',
      'provider',
      'provider_ref',
      'tag',
      'state',
    ]);
    expect(row).toMatchObject({
      provider: 'VULTR',
      provider_ref: '77',
      tag: 'wb-1',
      state: 'RUNNING',
    });
    const [renewal] = await t.rows('select * from v_renewal');
    expect(Object.keys(renewal ?? {})).toEqual([
      'instance_id',
      'period_start',
      'period_end',
      'txn_id',
    ]);
  });
});
