import type { EntityManager } from '@mikro-orm/sql';
import { chainStart, hashEntry } from '../audit.chain.ts';
import { entriesAfter, findHead } from '../audit.repository.ts';

export type ChainReport = {
  readonly entries: number;
  /** The first entry that does not follow from the one before, and why. */
  readonly broken: { readonly seq: number; readonly why: string } | undefined;
};

const batch = 1_000;

/** Recomputes a chain from its start and compares its end with the one that is written down. */
export const verifyChain = async (em: EntityManager, stream: string): Promise<ChainReport> => {
  let seq = 0;
  let hash = chainStart;
  const brokenAt = (at: number, why: string): ChainReport => ({
    entries: seq,
    broken: { seq: at, why },
  });
  for (;;) {
    const entries = await entriesAfter(em, stream, seq, batch);
    for (const entry of entries) {
      if (entry.seq !== seq + 1) return brokenAt(seq + 1, 'an entry is missing');
      if (entry.prevHash !== hash) return brokenAt(entry.seq, 'it does not follow the one before');
      if (hashEntry(entry) !== entry.hash) return brokenAt(entry.seq, 'it was changed');
      ({ seq, hash } = entry);
    }
    if (entries.length < batch) break;
  }
  // Acts go on while the chain is read, so the end may be further, but never before or elsewhere.
  const head = await findHead(em, stream);
  if (head ? head.seq < seq || (head.seq === seq && head.hash !== hash) : seq > 0)
    return brokenAt(seq, 'the end of the chain was changed');
  if (head && head.seq > seq && !(await entriesAfter(em, stream, seq, 1)).length)
    return brokenAt(seq + 1, 'entries at the end are missing');
  return { entries: seq, broken: undefined };
};
