import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, dropletWish } from '../../test/http.ts';
import type { RunningSandbox, SandboxClient } from '../index.ts';
import { connectSandbox, startSandbox } from '../index.ts';

let now: number;
let sandbox: RunningSandbox;
let control: SandboxClient;
let call: ReturnType<typeof caller>;

beforeEach(async () => {
  now = Date.parse('2026-11-22T07:00:00Z');
  sandbox = await startSandbox({ now: () => now, settings: { bootMs: 4_000, actionMs: 1_000 } });
  control = connectSandbox(sandbox.url);
  call = caller(sandbox.digitaloceanBaseUrl, sandbox.credentials.digitaloceanToken);
});

afterEach(() => sandbox.close());

async function create(name: string, more: object = {}) {
  const answer = await call('POST', '/v2/droplets', dropletWish(name, more));
  expect(answer.status, JSON.stringify(answer.body)).toBe(202);
  return answer.body.droplet.id as number;
}

const droplet = async (id: number) => (await call('GET', `/v2/droplets/${id}`)).body.droplet;

async function act(id: number, body: object) {
  const answer = await call('POST', `/v2/droplets/${id}/actions`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  now += 1_000;
  return (await call('GET', `/v2/actions/${answer.body.action.id}`)).body.action;
}

describe('a droplet', () => {
  it('is new, gets its address, becomes active, and is gone after destroy', async () => {
    const id = await create('web-1', { ipv6: true });
    expect(await droplet(id)).toMatchObject({ status: 'new', locked: true, networks: { v4: [] } });
    now += 3_000;
    const addressed = await droplet(id);
    expect(addressed.status).toBe('new');
    const publicV4 = addressed.networks.v4.find((one: { type: string }) => one.type === 'public');
    expect(publicV4.ip_address).toMatch(/^192\.0\.2\.\d+$/);
    expect(addressed.networks.v6[0].ip_address).toMatch(/^2001:db8:/);
    now += 1_000;
    expect(await droplet(id)).toMatchObject({ status: 'active', locked: false });
    expect((await call('DELETE', `/v2/droplets/${id}`)).status).toBe(204);
    expect((await call('DELETE', `/v2/droplets/${id}`)).status).toBe(404);
    expect((await call('GET', '/v2/droplets')).body.meta.total).toBe(0);
    expect((await control.books()).servers[0]?.status).toBe('destroyed');
  });

  it('changes by actions, once they are completed', async () => {
    const id = await create('web-1');
    const path = `/v2/droplets/${id}/actions`;
    const early = await call('POST', path, { type: 'reboot' });
    expect(early).toMatchObject({ status: 422, body: { id: 'unprocessable_entity' } });
    now += 4_000;
    expect((await call('POST', path, { type: 'resize', size: 's-2vcpu-2gb' })).status).toBe(422);
    expect(await act(id, { type: 'power_off' })).toMatchObject({ status: 'completed' });
    expect((await droplet(id)).status).toBe('off');
    await act(id, { type: 'resize', size: 's-2vcpu-2gb' });
    expect(await droplet(id)).toMatchObject({ vcpus: 2, memory: 2048, disk: 25 });
    await act(id, { type: 'resize', size: 's-1vcpu-2gb', disk: true });
    expect(await droplet(id)).toMatchObject({ disk: 50 });
    expect((await call('POST', path, { type: 'resize', size: 's-1vcpu-1gb' })).status).toBe(422);
    await act(id, { type: 'rebuild', image: 'debian-13-x64' });
    await act(id, { type: 'rename', name: 'web-2' });
    expect(await droplet(id)).toMatchObject({ name: 'web-2', image: { slug: 'debian-13-x64' } });
    await act(id, { type: 'snapshot', name: 'kept' });
    const [snapshot] = (await call('GET', '/v2/snapshots')).body.snapshots;
    await call('DELETE', `/v2/droplets/${id}`);
    const copy = await create('web-3', { image: Number(snapshot.id), size: 's-1vcpu-2gb' });
    expect((await droplet(copy)).image.name).toBe('kept');
  });

  it.each([
    [{ name: 'under_score' }, 'Only valid hostname characters'],
    [{ name: '' }, "Name can't be blank"],
    [{ size: 's-999' }, 'invalid size'],
    [{ image: 'windows' }, 'invalid image'],
    [{ region: 'cgk1' }, 'invalid region'],
    [{ region: 'sfo1' }, 'Region is not available'],
    [{ region: 'nyc2', size: 's-1vcpu-1gb-amd' }, 'Size is not available in this region'],
    [{ ssh_keys: [1] }, 'invalid key identifiers'],
    [{ tags: ['a b'] }, 'Tag names'],
    [{ user_data: 'x'.repeat(65_537) }, '64 KiB'],
  ])('is refused for %j', async (wrong, message) => {
    const answer = await call('POST', '/v2/droplets', dropletWish('web-1', wrong));
    expect(answer.status).toBe(422);
    expect(answer.body.message).toContain(message);
    expect(sandbox.books.droplets.count()).toBe(0);
    expect(sandbox.books.tags.count()).toBe(0);
  });
});

describe('lists', () => {
  it('are paged, and filtered by tag and name', async () => {
    const { name: _, ...wish } = dropletWish('unused', { tags: ['order:7'] });
    const names = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'];
    await call('POST', '/v2/droplets', { ...wish, names });
    await create('other');
    const first = (await call('GET', '/v2/droplets?tag_name=ORDER:7&per_page=2')).body;
    expect(first.meta.total).toBe(5);
    const seen = [...first.droplets];
    for (let next = first.links.pages.next; next; ) {
      const page = (await call('GET', new URL(next).pathname.slice(13) + new URL(next).search))
        .body;
      seen.push(...page.droplets);
      next = page.links.pages.next;
    }
    expect(seen.map((one: { name: string }) => one.name)).toEqual(names);
    expect((await call('GET', '/v2/droplets?name=other')).body.meta.total).toBe(1);
    expect((await call('GET', '/v2/droplets?page=9')).body.droplets).toEqual([]);
  });

  it('show what is sold out', async () => {
    await control.setRegion('sgp1', { available: false });
    await control.setSize('s-1vcpu-2gb', { regions: ['fra1'], priceMonthly: 13 });
    const regions = (await call('GET', '/v2/regions')).body.regions as { slug: string }[];
    expect(regions.find((one) => one.slug === 'sgp1')).toMatchObject({ available: false });
    const sizes = (await call('GET', '/v2/sizes?per_page=200')).body.sizes as { slug: string }[];
    expect(sizes.find((one) => one.slug === 's-1vcpu-2gb')).toMatchObject({
      regions: ['fra1'],
      price_monthly: 13,
    });
    expect((await call('POST', '/v2/droplets', dropletWish('web-1'))).status).toBe(422);
  });
});

describe('access', () => {
  it('needs the token, and is limited', async () => {
    const stranger = caller(sandbox.digitaloceanBaseUrl, 'dop_v1_wrong');
    expect(await stranger('GET', '/v2/account')).toMatchObject({
      status: 401,
      body: { id: 'Unauthorized', message: 'Unable to authenticate you' },
    });
    await control.changeSettings({ rateLimitPerMinute: 2 });
    const answer = await call('GET', '/v2/account');
    expect(answer.headers.get('ratelimit-limit')).toBe('5000');
    expect(answer.headers.get('ratelimit-remaining')).toBe('4999');
    await call('GET', '/v2/account');
    const limited = await call('GET', '/v2/account');
    expect(limited).toMatchObject({ status: 429, body: { id: 'too_many_requests' } });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    now += 60_000;
    expect((await call('GET', '/v2/account')).status).toBe(200);
  });
});
