import { type Mode, modeOf, testOwnerPattern } from '@webrana/ids';

export { type Mode, modeOf };

/** Which objects a list of staff shows. */
export type ModeFilter = Mode | 'ALL';

/**
 * The filter of a list over everybody's rows, live ones unless said otherwise. Not for one owner's own
 * lists: those are of one mode anyway.
 */
export const inMode = <C extends string>(
  ownerColumn: C,
  mode: ModeFilter | null | undefined,
): object => {
  if (mode === 'ALL') return {};
  const isTest = { [ownerColumn]: { $like: testOwnerPattern } };
  return mode === 'TEST' ? isTest : { $not: isTest };
};
