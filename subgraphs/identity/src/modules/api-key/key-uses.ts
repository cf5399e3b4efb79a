import type { UseCase } from '../../context.ts';
import { noteUse } from './api-key.repository.ts';

const everyMs = 60_000;
const mostRemembered = 10_000;

/** Writes down when keys are used, beside the requests and at most once a minute each. */
export type KeyUses = {
  note(context: UseCase, keyId: string, address: string): void;
  /** Resolves once everything noted is written. */
  settled(): Promise<void>;
};

/**
 * The first use of a minute is written at once and not kept for later, so that a process that ends
 * takes nothing with it; of many processes, the row itself lets one write.
 */
export const createKeyUses = (): KeyUses => {
  const written = new Map<string, number>();
  const waiting = new Map<string, { at: Date; from: string }>();
  let running: Promise<void> | undefined;

  const write = async (context: UseCase): Promise<void> => {
    while (waiting.size) {
      const batch = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 100);
      for (const [id] of batch) waiting.delete(id);
      try {
        await context.transact(async (tx) => {
          for (const [id, use] of batch) await noteUse(tx.em, id, use);
        });
      } catch (err) {
        for (const [id] of batch) written.delete(id);
        context.log.warn({ err }, 'the use of API keys was not noted');
      }
    }
  };

  return {
    note(context, keyId, address) {
      const at = context.clock.now();
      if (at.getTime() - (written.get(keyId) ?? Number.NEGATIVE_INFINITY) < everyMs) return;
      if (written.size >= mostRemembered) written.clear();
      written.set(keyId, at.getTime());
      waiting.set(keyId, { at, from: address.slice(0, 64) });
      running ??= Promise.resolve()
        .then(() => write(context))
        .finally(() => {
          running = undefined;
        });
    },
    settled: async () => {
      await running;
    },
  };
};
