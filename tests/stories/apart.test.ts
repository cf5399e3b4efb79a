import { subgraphNames } from '@webrana/events';
import { connectSandbox, startSandbox } from '@webrana/sandbox';
import {
  Customer,
  createProfile,
  freePort,
  orderStatusDocument,
  profileKind,
  referenceOf,
  settingsOf,
  spawnProgram,
  type TestProcess,
  until,
} from '@webrana/testkit';
import { expect, it } from 'vitest';

// Processes share events through Redis, so there is nothing to run apart on the embedded profile.
it.runIf(profileKind() === 'servers')(
  'every subgraph and the gateway in a process of its own: a customer buys a server (servers profile)',
  async () => {
    const profile = await createProfile();
    const sandbox = await startSandbox({ settings: { bootMs: 500 } });
    const processes: TestProcess[] = [];
    try {
      const port = await freePort();
      const ports = await Promise.all(subgraphNames.map(() => freePort()));
      const environment = {
        ...profile.environment,
        ...settingsOf(sandbox),
        WEBRANA_DEMO: '0',
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        ...Object.fromEntries(
          subgraphNames.map((name, index) => [
            `SUBGRAPH_${name.toUpperCase()}_URL`,
            `http://127.0.0.1:${ports[index]}`,
          ]),
        ),
      };
      processes.push(
        ...(await Promise.all(
          subgraphNames.map((name, index) =>
            spawnProgram(`subgraphs/${name}/src/main.ts`, ports[index] as number, environment),
          ),
        )),
      );
      processes.push(await spawnProgram('gateway/src/main.ts', port, environment));

      const outside = connectSandbox(sandbox.url);
      const customer = new Customer(`http://127.0.0.1:${port}`);
      await until(async () => {
        const { data } = await customer.send<{ plans?: unknown[] }>('{ plans { id } }');
        return Boolean(data?.plans?.length);
      }, 60_000);
      await customer.registers(outside);
      const placed = await customer.places();
      const statuses = await customer.watch<{ orderStatusChanged: { status: string } }>(
        orderStatusDocument,
        { id: placed.id },
      );
      await outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await statuses.until(({ orderStatusChanged }) => orderStatusChanged.status === 'ACTIVE');
      const order = await customer.order(placed.id);
      expect(order.instances[0]?.status).toBe('RUNNING');
      expect((await outside.books()).servers).toHaveLength(1);
      await customer.close();
    } finally {
      await Promise.all(processes.map((each) => each.stop()));
      await sandbox.close();
      await profile.remove();
    }
  },
  180_000,
);
