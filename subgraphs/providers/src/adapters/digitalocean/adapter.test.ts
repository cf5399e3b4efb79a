import { connectSandbox, type RunningSandbox, startSandbox } from '@webrana/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdapterUnderTest, describePort } from '../port.contract.ts';
import { createDigitalOcean } from './adapter.ts';
import { toImage } from './mapping.ts';
import { problemOf } from './problems.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ settings: { bootMs: 60_000 } });
});
afterAll(() => sandbox.close());

const operations = { create: 'createDroplet', list: 'listDroplets' } as const;

describePort('DigitalOcean', (): AdapterUnderTest => {
  const client = connectSandbox(sandbox.url);
  const baseUrl = sandbox.digitaloceanBaseUrl;
  const token = sandbox.credentials.digitaloceanToken;
  return {
    port: createDigitalOcean({ baseUrl, token, writeTimeoutMs: 500 }),
    stranger: createDigitalOcean({ baseUrl, token: 'unknown' }),
    wish: { size: 's-1vcpu-1gb', region: 'sgp1', image: 'ubuntu-24-04-x64' },
    async break(operation, how) {
      await client.addFault({
        service: 'digitalocean',
        operation: operations[operation],
        times: 1,
        ...(how === 'silence' ? { mode: 'timeout', delayMs: 2_000 } : { mode: how }),
      });
    },
    closeRegion: () => client.setRegion('sgp1', { available: false }),
  };
});

describe('an answer of DigitalOcean', () => {
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    problemOf({ status, headers: new Headers(headers) }, body);
  const words = { id: 'x', message: 'No.' };

  it.each([
    [401, words, 'unauthorized'],
    [403, words, 'unauthorized'],
    [404, words, 'refused'],
    [422, words, 'refused'],
    [422, { id: 'x', message: 'Size is not available in this region.' }, 'sold-out'],
    [422, undefined, 'unclear'],
    [408, words, 'unclear'],
    [409, words, 'unclear'],
    [500, words, 'unclear'],
    [503, undefined, 'unclear'],
    [429, undefined, 'rate-limited'],
  ])('%i with %j is %s', (status, body, kind) => {
    expect(answer(status, body).kind).toBe(kind);
  });

  it('is come back to when it asks for it, within a minute', () => {
    expect(answer(429, words, { 'retry-after': '7' }).retryAfterMs).toBe(7_000);
    expect(answer(429, words, { 'retry-after': '9999' }).retryAfterMs).toBe(60_000);
    expect(answer(429, words, { 'retry-after': 'soon' }).retryAfterMs).toBe(2_000);
    expect(answer(429, words).retryAfterMs).toBe(2_000);
  });

  it('names a distribution it has no word for inside the name', () => {
    const image = { slug: 'a', min_disk_size: 10, regions: [] };
    const unknown = { ...image, distribution: 'Unknown', name: 'AlmaLinux 9' };
    expect(toImage(unknown)).toMatchObject({ distribution: 'AlmaLinux', version: '9' });
    const known = { ...image, distribution: 'Rocky Linux', name: '9 x64' };
    expect(toImage(known)).toMatchObject({ distribution: 'Rocky Linux', version: '9 x64' });
  });
});
