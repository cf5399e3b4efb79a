import { OrderPaid } from '@webrana/events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { paidOrder, startInstances, type TestInstances } from './start-instances.ts';

const view = `query ($id: ID!) { instance(id: $id) { status hostname createdAt activatedAt
  network { ipv4 ipv6 } preparation { kind reachedAt } currentPeriod { startsAt endsAt } viewerCanRevealCredentials } }`;

describe.each(places)('preparing an instance on %s', (_kind, location) => {
  let t: TestInstances;
  beforeAll(async () => {
    t = await startInstances(location());
  }, 60_000);
  afterAll(() => t.stop());
  const see = async (id: string) => (await t.ask(view, { id })).data.instance;
  const minute = (count: number) => new Date(Date.UTC(2027, 0, 31, 5, count));

  test('a paid order becomes one instance per item, however often it is told', async () => {
    await Promise.allSettled([1, 2, 3].map(() => t.tell(OrderPaid, paidOrder('ord_many00001', 3))));
    const ids = await t.pay('ord_many00001', 3);
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      expect((await t.recorded(id)).map(([name]) => name)).toEqual([
        'instances.instance-requested',
        'instances.instance-status-changed',
      ]);
    }
    expect(await see(ids[2] as string)).toMatchObject({
      status: 'PENDING',
      hostname: 'web-3',
      createdAt: '2027-01-31T04:00:00.000Z',
      network: { ipv4: null, ipv6: null },
      preparation: [{ kind: 'QUEUED' }],
      currentPeriod: null,
      viewerCanRevealCredentials: false,
    });
  });

  test('steps lead to the first run, which begins the first period', async () => {
    const [id] = (await t.pay('ord_steps00001')) as [string];
    await t.progress(id, 'CREATED', {}, minute(1));
    await t.progress(
      id,
      'ADDRESS_ASSIGNED',
      { ipv4: '203.0.113.9', ipv6: '2001:db8::9' },
      minute(2),
    );
    await t.progress(id, 'BOOTING', {}, minute(3));
    expect(await see(id)).toMatchObject({
      status: 'PROVISIONING',
      network: { ipv4: '203.0.113.9' },
    });
    await t.progress(id, 'RUNNING', {}, minute(4));
    const seen = await see(id);
    expect(seen).toMatchObject({
      status: 'RUNNING',
      activatedAt: '2027-01-31T05:04:00.000Z',
      network: { ipv4: '203.0.113.9', ipv6: '2001:db8::9' },
      currentPeriod: { startsAt: '2027-01-31T05:04:00.000Z', endsAt: '2027-02-28T05:04:00.000Z' },
      viewerCanRevealCredentials: true,
    });
    expect(seen.preparation.map(({ kind }: { kind: string }) => kind)).toEqual([
      'QUEUED',
      'CREATED',
      'ADDRESS_ASSIGNED',
      'BOOTING',
      'READY',
    ]);
    const facts = await t.recorded(id);
    const changes = facts.filter(([name]) => name === 'instances.instance-status-changed');
    expect(changes.map(([, { from, to }]) => `${from}-${to}`)).toEqual([
      'null-PENDING',
      'PENDING-PROVISIONING',
      'PROVISIONING-PROVISIONING',
      'PROVISIONING-PROVISIONING',
      'PROVISIONING-RUNNING',
    ]);
    expect(facts.at(-1)).toEqual([
      'instances.instance-activated',
      {
        instanceId: id,
        orderId: 'ord_steps00001',
        itemId: 'itm_ord_steps00001_00',
        customerId: 'usr_ani0000001',
        hostname: 'web',
        ipv4: '203.0.113.9',
        activatedAt: '2027-01-31T05:04:00.000Z',
      },
    ]);
  });

  test('a failure before the first run ends it; afterwards nothing of the other kind counts', async () => {
    const [failed, runs] = (await t.pay('ord_fails00001', 2)) as [string, string];
    await t.progress(failed, 'CREATED');
    await t.fail(failed);
    await t.fail(failed);
    await t.progress(failed, 'RUNNING', { ipv4: '203.0.113.1' });
    expect(await see(failed)).toMatchObject({ status: 'FAILED', network: { ipv4: null } });
    const facts = (await t.recorded(failed)).filter(
      ([name]) => name === 'instances.instance-failed',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.[1]).toMatchObject({ amount: 50_000, itemId: 'itm_ord_fails00001_00' });
    const [row] = await t.rows(`select sealed_password from instance where id = '${failed}'`);
    expect(row?.sealed_password).toBeNull();

    await t.progress(runs, 'RUNNING');
    await t.fail(runs);
    expect((await see(runs)).status).toBe('RUNNING');
  });

  test('a run and a failure at once: exactly one of them counts', async () => {
    const ids = await t.pay('ord_race000001', 6);
    await Promise.all(ids.flatMap((id) => [t.progress(id, 'RUNNING'), t.fail(id)]));
    for (const id of ids) {
      const names = (await t.recorded(id)).map(([name]) => name);
      const ends = names.filter((name) => /activated|failed/.test(name));
      const { status } = await see(id);
      expect(ends).toEqual([`instances.instance-${status === 'RUNNING' ? 'activated' : 'failed'}`]);
    }
  });
});

test('steps in any order, with repeats, end in the same instance', async () => {
  const t = await startInstances();
  const steps = ['CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'RUNNING'];
  const anyOrder = fc.tuple(
    fc.shuffledSubarray(steps, { minLength: 4 }),
    fc.array(fc.constantFrom(...steps), { maxLength: 4 }),
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(anyOrder, async ([order, repeats]) => {
      count += 1;
      const [id] = (await t.pay(`ord_prop${String(count).padStart(6, '0')}`)) as [string];
      for (const step of [...order, ...repeats]) {
        const at = new Date(Date.UTC(2027, 0, 31, 5, 1 + steps.indexOf(step)));
        const ipv4 = step === 'CREATED' ? null : '203.0.113.5';
        await t.progress(id, step, { ipv4 }, at);
      }
      const { data } = await t.ask(view, { id });
      expect(data.instance).toMatchObject({
        status: 'RUNNING',
        activatedAt: '2027-01-31T05:04:00.000Z',
        network: { ipv4: '203.0.113.5' },
        preparation: ['QUEUED', 'CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'READY'].map(
          (kind, index) => ({
            kind,
            reachedAt: `2027-01-31T05:0${index}:00.000Z`,
          }),
        ),
      });
      const facts = (await t.recorded(id)).map(([name]) => name);
      expect(facts.filter((name) => name === 'instances.instance-activated')).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
  await t.stop();
}, 60_000);
