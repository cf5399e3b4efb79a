import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { replaceRecoveryCodes } from '../mfa.repository.ts';

const count = 10;

/** Ten new recovery codes in place of all former ones; only their keyed hashes are kept. */
export const makeRecoveryCodes = async (
  { clock, deps }: UseCase,
  tx: Transaction,
  userId: string,
): Promise<string[]> => {
  const codes = Array.from({ length: count }, () => deps.codes.recoveryCode());
  const hashes = codes.map((code) => deps.codes.hash(code.replace('-', ''), userId));
  await replaceRecoveryCodes(tx.em, userId, hashes, clock.now());
  return codes;
};
