import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCaseContext } from '@webrana/subgraph-kit';
import { AccountEntity, type AccountKind, type HouseKind } from './account.entity.ts';

export type AccountRef = { readonly kind: AccountKind; readonly ownerId: string };
export type LedgerContext = Pick<UseCaseContext, 'clock' | 'newId'>;
type Em = Transaction['em'];

/** A customer's wallet. */
export const walletOf = (ownerId: string): AccountRef => ({ kind: 'CUSTOMER_WALLET', ownerId });
/** An account of the house; `post` takes its twin for test money. */
export const house = (kind: HouseKind): AccountRef => ({
  kind,
  ownerId: '',
});

/** What of an account is not held, whole rupiah. */
export const availableIn = ({ balance, held }: Pick<AccountEntity, 'balance' | 'held'>): number =>
  (balance ?? 0) - held;

/** The account, or `null` when it was never opened; always as the database has it now. */
export const findAccount = (em: Em, ref: AccountRef): Promise<AccountEntity | null> =>
  em.findOne(AccountEntity, { ...ref, currency: 'IDR' }, { disableIdentityMap: true });

/**
 * The account, opened if need be and locked until the end of the transaction: one request about it
 * after the other, so that each counts those before it. Lock invoice and payment first.
 */
export const lockAccount = async (
  context: LedgerContext,
  em: Em,
  ref: AccountRef,
): Promise<AccountEntity> => {
  const { id } = await openAccount(context, em, ref);
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true };
  return em.findOneOrFail(AccountEntity, { id }, options);
};

const nameOf = ({ kind, ownerId }: AccountRef): string => `${kind}:${ownerId}`;

/** The accounts in the same order, each opened when this is its first use. */
export const openAccounts = async (
  context: LedgerContext,
  em: Em,
  refs: readonly AccountRef[],
): Promise<AccountEntity[]> => {
  if (refs.length === 0) return [];
  const kind = { $in: [...new Set(refs.map((ref) => ref.kind))] };
  const ownerId = { $in: [...new Set(refs.map((ref) => ref.ownerId))] };
  const where = { kind, ownerId, currency: 'IDR' as const };
  const found = await em.find(AccountEntity, where, { disableIdentityMap: true });
  const known = new Map(found.map((account) => [nameOf(account), account]));
  const opened: AccountEntity[] = [];
  for (const ref of refs) {
    const account = known.get(nameOf(ref)) ?? (await openAccount(context, em, ref));
    known.set(nameOf(ref), account);
    opened.push(account);
  }
  return opened;
};

/** The account, opened when this is its first use; concurrent openers get the same one. */
export const openAccount = async (
  context: LedgerContext,
  em: Em,
  ref: AccountRef,
): Promise<AccountEntity> => {
  const known = await findAccount(em, ref);
  if (known) return known;
  const row = {
    id: context.newId('account') as string,
    ...ref,
    currency: 'IDR' as const,
    balance: ref.kind === 'CUSTOMER_WALLET' ? 0 : null,
    held: 0,
    bonus: 0,
    postingCount: 0,
    openedAt: context.clock.now(),
  };
  try {
    await em.insert(AccountEntity, row);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const opened = await findAccount(em, ref);
  if (!opened) throw new Error(`The account ${ref.kind} ${ref.ownerId} cannot be opened.`);
  return opened;
};
