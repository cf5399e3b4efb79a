import { raw } from '@mikro-orm/core';
import { jakartaMonth } from '@webrana/calendar';
import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { CreditNoteCounterEntity } from './credit-note-counter.entity.ts';

/**
 * The next credit note number of the Jakarta month of `now`. The counter's row stays locked until the
 * commit, and a rollback gives the number back: no gaps. Take it after all locks on wallets.
 */
export const nextCreditNoteNumber = async (
  { em }: Transaction,
  now: Date,
  customerId: string,
): Promise<string> => {
  const month = jakartaMonth(now);
  const series = isTestOwner(customerId) ? 'TEST-CN' : 'CN';
  const by = { series, month } as const;
  const first = { ...by, lastNumber: 0 };
  const raise = () =>
    em.nativeUpdate(CreditNoteCounterEntity, by, { lastNumber: raw('last_number + 1') });
  if ((await raise()) === 0) {
    await em.upsert(CreditNoteCounterEntity, first, { onConflictAction: 'ignore' });
    await raise();
  }
  const fresh = { disableIdentityMap: true };
  const { lastNumber } = await em.findOneOrFail(CreditNoteCounterEntity, by, fresh);
  return `${series}/${month.replace('-', '/')}/${String(lastNumber).padStart(6, '0')}`;
};
