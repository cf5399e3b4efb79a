import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The hex sha256 under which a document is registered: of its exact text. */
export const hashOperation = (document: string): string =>
  createHash('sha256').update(document).digest('hex');

/** Reads JSON files of `{ "<sha256>": "<document>" }`, as the client preset writes them. */
export const loadRegisteredOperations = (files: readonly string[]): ReadonlyMap<string, string> => {
  const operations = new Map<string, string>();
  for (const file of files) {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const [hash, document] of Object.entries(entries as Record<string, unknown>)) {
      if (typeof document !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) {
        throw new Error(`${file}: every entry is a sha256 and a document, but "${hash}" is not.`);
      }
      operations.set(hash, document);
    }
  }
  return operations;
};
