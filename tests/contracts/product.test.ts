import { contractFile, describeWithContracts } from '@webrana/sandbox/test/contracts';
import { type ContractProxy, startContractProxy } from '@webrana/sandbox/test/prism-proxy';
import { bootPlatform, referenceOf, type TestPlatform, until } from '@webrana/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The product and the sandbox were written by the same hands: here the official descriptions stand
// between them and object to every request and every answer that is not as published.
describeWithContracts(
  'the product speaks with the outside as the official files describe it',
  () => {
    let platform: TestPlatform;
    const proxies: Record<'digitalocean' | 'tripay', ContractProxy> = {} as never;

    beforeAll(async () => {
      platform = await bootPlatform({
        separateOrigins: true,
        environmentFor: async (sandbox) => {
          [proxies.digitalocean, proxies.tripay] = await Promise.all([
            startContractProxy(
              contractFile('providers/digitalocean.openapi.json'),
              sandbox.digitaloceanUrl as string,
            ),
            startContractProxy(
              contractFile('tripay/tripay.openapi.yaml'),
              sandbox.tripayUrl as string,
            ),
          ]);
          return {
            DIGITALOCEAN_BASE_URL: proxies.digitalocean.url,
            TRIPAY_BASE_URL: proxies.tripay.url,
            PROVIDERS_SETTLE_AFTER_ANSWER_MS: '1000',
          };
        },
      });
    }, 180_000);
    afterAll(async () => {
      await platform?.close();
      await proxies.digitalocean?.close();
      await proxies.tripay?.close();
    });
    const expectNoObjection = (): void => {
      expect(proxies.digitalocean.violations()).toEqual([]);
      expect(proxies.tripay.violations()).toEqual([]);
    };

    it('while importing what is sold, and from payment to running server', async () => {
      const customer = await platform.customer();
      const placed = await customer.places();
      await customer.ask(
        'query($id: ID!) { paymentChannels(orderId: $id) { code fee { amount } } }',
        {
          id: placed.id,
        },
      );
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 60_000);
      expectNoObjection();
    }, 120_000);

    it('while looking for a server whose creation was not confirmed', async () => {
      await platform.outside.addFault({
        service: 'digitalocean',
        operation: 'createDroplet',
        mode: 'error-after-effect',
        status: 500,
        times: 1,
      });
      const customer = await platform.customer();
      const placed = await customer.places();
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id, 'BCAVA')));
      await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 60_000);
      expect(proxies.tripay.violations()).toEqual([]);
      // The 500 the sandbox was asked to give is the only thing that is not in the description.
      expect(
        proxies.digitalocean.violations().every((text) => text.includes('POST /v2/droplets 500')),
      ).toBe(true);
    }, 120_000);
  },
);
