import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { importOfferings } from '../modules/offering/use-cases/import-offerings.ts';

const freshForMs = 5 * 60_000;

/**
 * Keeps the catalogue in step with the providers: at the start, again every five seconds until it
 * worked once, since without plans nothing is on sale, then every five minutes, so that a region
 * that sold out shows soon.
 */
export const importOfferingsTask = defineTask<Deps>({
  name: 'import-offerings',
  everyMs: 5_000,
  atStart: true,
  async run(context) {
    const { clock, log, deps } = context;
    const now = clock.now().getTime();
    if (now - deps.imports.lastSuccessAt < freshForMs) return;
    try {
      const result = await importOfferings(context);
      if (result.plans > 0) deps.imports.lastSuccessAt = now;
      log.info(result, 'offerings imported');
    } catch (err) {
      log.warn({ err }, 'the providers cannot be read, the import is tried again soon');
    }
  },
});
