import { connectSandbox, type RunningSandbox, startSandbox } from '@webrana/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTripayGateway, type TripaySettings } from '../src/gateways/tripay/adapter.ts';
import { hmacHex } from '../src/gateways/tripay/signature.ts';
import { GatewayUnavailable, type ReceivedCallback } from '../src/port.ts';
import { gatewayContract } from './gateway-contract.ts';

const operations = {
  open: 'createTransaction',
  detail: 'getTransaction',
  channels: 'listChannels',
} as const;
const steps = { PAID: 'pay', FAILED: 'fail', EXPIRED: 'expire', REFUND: 'refund' } as const;

const posted = (body: string, signature: string): ReceivedCallback => ({
  body: Buffer.from(body),
  headers: { 'x-callback-event': 'payment_status', 'x-callback-signature': signature },
});

describe('Tripay', () => {
  let sandbox: RunningSandbox;
  let settings: TripaySettings;
  let otherSettings: TripaySettings;
  beforeAll(async () => {
    sandbox = await startSandbox();
    const { credentials, tripayBaseUrl: baseUrl } = sandbox;
    settings = {
      baseUrl,
      apiKey: credentials.tripayApiKey,
      privateKey: credentials.tripayPrivateKey,
      merchantCode: credentials.tripayMerchantCode,
    };
    otherSettings = {
      baseUrl,
      apiKey: credentials.tripayTestApiKey,
      privateKey: credentials.tripayTestPrivateKey,
      merchantCode: credentials.tripayTestMerchantCode,
    };
  });
  afterAll(() => sandbox.close());

  gatewayContract(() => {
    const outside = connectSandbox(sandbox.url);
    return {
      gateway: createTripayGateway(settings),
      otherAccount: createTripayGateway(otherSettings),
      channelCode: 'QRIS2',
      async end(reference, ending) {
        await outside[steps[ending]](reference, { sendCallback: false });
      },
      async callback(reference, status) {
        const [sent] = await outside.sendCallback(reference, { status });
        return posted(sent?.body ?? '', sent?.signature ?? '');
      },
      signed: (body) => posted(body, hmacHex(settings.privateKey, body)),
      async confuse(operation, isDone) {
        await outside.addFault({
          service: 'tripay',
          operation: operations[operation],
          mode: isDone ? 'malformed' : 'error',
          times: 1,
        });
      },
      async hang() {
        const operation = operations.detail;
        await outside.addFault({ service: 'tripay', operation, mode: 'timeout', times: 1 });
      },
      async feesOn(feePayer) {
        await outside.changeSettings({ feePayer });
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

  it('keeps a word it does not know as OTHER, and another event as nothing about a payment', () => {
    const gateway = createTripayGateway(settings);
    const body = JSON.stringify({ reference: 'T1', merchant_ref: null, status: 'PARTIAL' });
    const sent = posted(body, hmacHex(settings.privateKey, body));
    expect(gateway.readCallback(sent)).toEqual({
      kind: 'CLAIM',
      claim: { reference: 'T1', merchantRef: null, status: 'OTHER' },
    });
    const headers = { ...sent.headers, 'x-callback-event': 'open_payment' };
    expect(gateway.readCallback({ ...sent, headers })).toEqual({ kind: 'UNREADABLE' });
  });
});
