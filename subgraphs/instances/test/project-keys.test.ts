import type { Actor, Caller } from '@webrana/subgraph-kit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { places } from './places.ts';
import { ani, startInstances, type TestInstances } from './start-instances.ts';

vi.setConfig({ testTimeout: 40_000 });

const [mine, other] = ['prj_mine0000001', 'prj_other000001'];
const scopes = ['instances:read', 'instances:write'] as const;
const keyOf = (more: object = {}): Caller => ({
  ...ani,
  actor: { ...ani.actor, apiKey: { id: 'key_1', scopes, ...more } } as Actor,
});
const limited = keyOf({ projectIds: [mine] });

describe.each(places)('a key limited to projects, on %s', (_kind, location) => {
  let t: TestInstances;
  let within: string;
  let apart: string[];
  beforeEach(async () => {
    t = await startInstances(location());
    t.others.wallets.set('usr_ani0000001', 20_000);
    const start = async (orderId: string, more: object = {}): Promise<string> => {
      const [id = ''] = await t.pay(orderId, 1, more);
      await t.progress(id, 'RUNNING');
      return id;
    };
    within = await start('ord_within00001', { projectId: mine });
    apart = [await start('ord_other000001', { projectId: other }), await start('ord_none0000001')];
  }, 60_000);
  afterEach(() => t.stop());

  const act = async (document: string, input: object, caller = limited) => {
    const { data, errors } = await t.ask(document, { input }, caller);
    return data?.result?.__typename ?? errors?.[0]?.extensions?.code;
  };
  const renew = `mutation ($input: RenewInstanceInput!) { result: renewInstance(input: $input) { __typename } }`;
  const turn = `mutation ($input: SetAutoRenewInput!) { result: setAutoRenew(input: $input) { __typename } }`;
  const reveal = `mutation ($input: RevealInstanceCredentialsInput!) {
    result: revealInstanceCredentials(input: $input) { __typename } }`;

  test('renews nothing of another project, nor what belongs to none', async () => {
    t.others.wallets.set('usr_ani0000001', 1_000_000);
    for (const instanceId of apart) {
      expect(await act(renew, { instanceId, idempotencyKey: instanceId })).toBe('NotFoundError');
      expect(await act(turn, { instanceId, isEnabled: false })).toBe('NotFoundError');
      expect(await act(reveal, { instanceId })).toBe('FORBIDDEN');
    }
    expect(t.others.charges.size).toBe(0);
    const off = await t.rows('select instance_id from renewal_schedule where auto_renew = 0');
    expect(off).toEqual([]);
    expect(await act(turn, { instanceId: within, isEnabled: false })).toBe('SetAutoRenewSuccess');
    expect(await act(renew, { instanceId: within, idempotencyKey: 'k' })).toBe(
      'RenewInstanceSuccess',
    );
    expect([...t.others.charges.values()].map(({ instanceId }) => instanceId)).toEqual([within]);
    expect(await act(reveal, { instanceId: within })).toBe('FORBIDDEN');
  });

  test('sees no renewal of another project, and nothing of the wallet', async () => {
    const view =
      '{ instances { edges { node { id nextRenewal { missing { amount } } journal { kind } } } } }';
    const seen = async (caller: Caller) => {
      const { data } = await t.ask(view, {}, caller);
      return data.instances.edges.map(({ node }: any) => [node.id, node.nextRenewal.missing]);
    };
    expect(await seen(limited)).toEqual([[within, null]]);
    expect(await seen(keyOf())).toHaveLength(3);
    for (const scoped of [{ scopes }, { scopes: [...scopes, 'billing:read'], projectIds: [mine] }])
      for (const [, missing] of await seen(keyOf(scoped))) expect(missing).toBeNull();
    const teller = keyOf({ scopes: [...scopes, 'billing:read'] });
    for (const [, missing] of await seen(teller)) expect(missing).toEqual({ amount: 35_500 });
  });

  test('hears of its projects only', async () => {
    const query = 'subscription { instanceStatusChanged { id autoRenew } }';
    const source = await t.instances.subscribe({ query }, limited);
    const first = source.next();
    for (const instanceId of [...apart, within])
      await act(turn, { instanceId, isEnabled: false }, ani);
    await t.instances.drainOutbox();
    expect((await first).value.data?.instanceStatusChanged).toEqual({
      id: within,
      autoRenew: false,
    });
    for (const instanceId of apart) {
      const one = `subscription { instanceStatusChanged(instanceId: "${instanceId}") { id } }`;
      const closed = await t.instances.subscribe({ query: one }, limited);
      expect((await closed.next()).value.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    }
    await source.return?.();
  });
});
