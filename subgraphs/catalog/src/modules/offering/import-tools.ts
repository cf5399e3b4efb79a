import type { EntityManager } from '@mikro-orm/sql';
import type { IdSource } from '@webrana/ids';
import type { Settings } from '../../config.ts';

/** What the parts of an import work with; `em` is the transaction's. */
export type ImportTools = {
  em: EntityManager;
  newId: IdSource;
  now: Date;
  pricing: Settings['pricing'];
};

/** Whether two lists name the same things in the same order. */
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
