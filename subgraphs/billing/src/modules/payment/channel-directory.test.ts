import { silentLogger } from '@webrana/telemetry';
import { expect, it } from 'vitest';
import type { PaymentGateway } from '../../port.ts';
import { createChannelDirectory } from './channel-directory.ts';
import { PaymentGatewayUnavailableError } from './payment.errors.ts';

it('remembers channels for ten minutes, and longer while the gateway is silent', async () => {
  let now = 0;
  let calls = 0;
  let silent = true;
  const gateway = {
    async channels() {
      calls += 1;
      if (silent) throw new Error('silence');
      return [];
    },
  } as unknown as PaymentGateway;
  const directory = createChannelDirectory(gateway, { now: () => new Date(now) }, silentLogger);
  await expect(directory.all()).rejects.toBeInstanceOf(PaymentGatewayUnavailableError);
  await expect(directory.all()).rejects.toBeInstanceOf(PaymentGatewayUnavailableError);
  expect(calls).toBe(1);
  silent = false;
  now += 11_000;
  await Promise.all([directory.all(), directory.all(), directory.all()]);
  expect(calls).toBe(2);
  silent = true;
  now += 601_000;
  expect(await directory.all()).toEqual([]);
  expect(await directory.all()).toEqual([]);
  expect(calls).toBe(3);
});
