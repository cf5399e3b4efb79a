import { bootPlatform, instanceStatusDocument, referenceOf } from '@webrana/testkit';
import { type Figure, median } from './report.ts';

const bootMs = 1_500;
const rounds = 7;

/** What we add between a confirmed payment and a running instance, beyond the provider's own time. */
export const measureDelivery = async (): Promise<Figure[]> => {
  const platform = await bootPlatform({ sandbox: { bootMs } });
  try {
    const added: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const customer = await platform.customer();
      const placed = await customer.places();
      const watch = await customer.watch<{ instanceStatusChanged: { status: string } }>(
        instanceStatusDocument,
        { id: placed.id },
      );
      const payment = await customer.opensPayment(placed.id);
      const began = performance.now();
      await platform.outside.pay(referenceOf(payment));
      await watch.until(({ instanceStatusChanged }) => instanceStatusChanged.status === 'RUNNING');
      added.push(performance.now() - began - bootMs);
      await watch.close();
    }
    return [
      {
        name: `order paid to instance RUNNING, beyond the provider's ${bootMs} ms (${platform.kind})`,
        value: median(added),
        unit: 'ms',
        budget: 500,
      },
    ];
  } finally {
    await platform.close();
  }
};
