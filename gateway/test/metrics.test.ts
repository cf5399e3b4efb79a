import { afterEach, describe, expect, it } from 'vitest';
import { readDoorSettings } from '../src/door-settings.ts';
import type { GatewayOptions } from '../src/options.ts';
import { ToyPlatform } from './support/toy-platform.ts';

let platform: ToyPlatform | undefined;
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
});

const ask = async (
  options: Partial<GatewayOptions>,
  ...tries: Record<string, string>[]
): Promise<number[]> => {
  platform = await ToyPlatform.start(options);
  const statuses: number[] = [];
  for (const headers of tries) {
    const answer = await fetch(`${platform.gateway.url}/metrics`, { headers });
    const text = await answer.text();
    expect(text.includes('gateway_sockets')).toBe(answer.status === 200);
    statuses.push(answer.status);
  }
  return statuses;
};

const trustedProxies = ['127.0.0.0/8', '::1'];
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('the figures', () => {
  it('in production are for the same machine', async () => {
    expect(await ask({ trustedProxies }, {}, from('127.0.0.1'), from('10.0.0.9'))).toEqual([
      200, 403, 403,
    ]);
  });

  it('elsewhere for private networks as well, and for nobody from outside', async () => {
    const tries = [{}, from('10.0.0.9'), from('192.168.1.1'), from('fd00::1'), from('203.0.113.9')];
    expect(await ask({ trustedProxies, production: false }, ...tries)).toEqual([
      200, 200, 200, 200, 403,
    ]);
  });

  it('are not for whoever an unknown proxy on this machine speaks for', async () => {
    const tries = [from('203.0.113.9'), from('127.0.0.1'), { forwarded: 'for=203.0.113.9' }];
    expect(await ask({}, ...tries)).toEqual([403, 403, 403]);
  });

  it('with a token for whoever shows it, wherever from', async () => {
    const metricsToken = 'a-token-for-scrapers';
    const show = (token: string) => ({ authorization: `Bearer ${token}` });
    const tries = [
      {},
      show('a-token-for-scraperz'),
      { authorization: metricsToken },
      show(metricsToken),
      { ...show(metricsToken), ...from('203.0.113.9') },
    ];
    expect(await ask({ trustedProxies, metricsToken }, ...tries)).toEqual([
      401, 401, 401, 200, 200,
    ]);
    expect(() => readDoorSettings({ METRICS_TOKEN: 'short' })).toThrow('METRICS_TOKEN');
  });
});
