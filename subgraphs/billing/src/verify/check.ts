import { testOwnerPattern } from '@webrana/ids';

/** An invariant of the books as a statement that answers one row per violation. */
export type Check = { readonly name: string; readonly sql: string };

/** Whether an account, `a`, is of the test book: a test twin's wallet or a house account of its own. */
export const inTestBook = `(a.kind like 'TEST~_%' escape '~' or a.owner_id like '${testOwnerPattern}')`;
