import { connectSandbox, type RunningSandbox, startSandbox } from '@webrana/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTripayGateway, type TripaySettings } from '../src/gateways/tripay/adapter.ts';
import { GatewayUnavailable } from '../src/port.ts';
import { gatewayContract } from './gateway-contract.ts';

const operations = {
  open: 'createTransaction',
  detail: 'getTransaction',
  channels: 'listChannels',
} as const;

describe('Tripay', () => {
  let sandbox: RunningSandbox;
  let settings: TripaySettings;
  beforeAll(async () => {
    sandbox = await startSandbox();
    settings = {
      baseUrl: sandbox.tripayBaseUrl,
      apiKey: sandbox.credentials.tripayApiKey,
      privateKey: sandbox.credentials.tripayPrivateKey,
      merchantCode: sandbox.credentials.tripayMerchantCode,
    };
  });
  afterAll(() => sandbox.close());

  gatewayContract(() => {
    const outside = connectSandbox(sandbox.url);
    return {
      gateway: createTripayGateway(settings),
      async pay(reference) {
        await outside.pay(reference, { sendCallback: false });
      },
      async confuse(operation, isDone) {
        await outside.addFault({
          service: 'tripay',
          operation: operations[operation],
          mode: isDone ? 'malformed' : 'error',
          times: 1,
        });
      },
    };
  });

  it('takes a wrong key or nobody listening for silence, not for an answer', async () => {
    const stranger = createTripayGateway({ ...settings, apiKey: 'DEV-somebody-elses-key' });
    await expect(stranger.detail('T-x')).rejects.toBeInstanceOf(GatewayUnavailable);
    await expect(stranger.referencesOf('x')).rejects.toBeInstanceOf(GatewayUnavailable);
    const nobody = createTripayGateway({ ...settings, baseUrl: 'http://127.0.0.1:9' });
    await expect(nobody.channels()).rejects.toBeInstanceOf(GatewayUnavailable);
  });
});
