import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/sql';
import { canonicalJson } from './canonical-json.ts';
import { IdempotencyConflict } from './errors.ts';
import type { KeyedWork } from './port.ts';
import { IdempotencyRow } from './tables.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bounded = (text: string, length: number): string =>
  text.length <= length ? text : `sha256:${sha256(text)}`;

/** What a row of finished work is told by. */
export type WorkName = { readonly scope: string; readonly key: string; readonly inputHash: string };
export type StoredWork = { readonly inputHash: string; readonly value: unknown };

export const nameOf = ({ scope, key, input }: KeyedWork): WorkName => ({
  scope: bounded(scope, 150),
  key: bounded(key, 191),
  inputHash: sha256(canonicalJson(input)),
});

/** Unique per scope and key, whatever characters they have. */
export const rowKey = ({ scope, key }: Pick<WorkName, 'scope' | 'key'>): string =>
  JSON.stringify([scope, key]);

/** A value as it comes back from the database: what JSON makes of it. */
export const asStored = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

/** The answer that was stored for the same input; throws `IdempotencyConflict` for another one. */
export const storedAnswer = (work: KeyedWork, name: WorkName, stored: StoredWork): unknown => {
  if (stored.inputHash !== name.inputHash) throw new IdempotencyConflict(work.scope, work.key);
  return stored.value;
};

/** What is stored of finished work, by `rowKey`. */
export const findStoredWork = async (
  em: EntityManager,
  names: readonly WorkName[],
): Promise<ReadonlyMap<string, StoredWork>> => {
  const where = { $or: names.map(({ scope, key }) => ({ scope, key })) };
  const rows = await em.find(IdempotencyRow, where, { disableIdentityMap: true });
  return new Map(
    rows.map((row) => {
      if (!row.result) throw new Error('A keyed effect was entered again from inside itself.');
      return [rowKey(row), { inputHash: row.inputHash, value: row.result.value }];
    }),
  );
};
