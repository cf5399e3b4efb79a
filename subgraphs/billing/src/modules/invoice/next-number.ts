import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { jakartaMonth } from '@webrana/calendar';
import type { Transaction } from '@webrana/orm-kit';
import { InvoiceCounterEntity } from './invoice-counter.entity.ts';

/**
 * The next invoice number of the Jakarta month of `now`. The counter's row stays locked until the
 * commit, and a rollback gives the number back: no gaps. Take it last, every payer waits for it.
 */
export const nextNumber = async (tx: Transaction, now: Date): Promise<string> => {
  const { em } = tx;
  const month = jakartaMonth(now);
  const raise = () =>
    em.nativeUpdate(InvoiceCounterEntity, { month }, { lastNumber: raw('last_number + 1') });
  if ((await raise()) === 0) {
    try {
      await em.insert(InvoiceCounterEntity, { month, lastNumber: 1 });
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      await raise();
    }
  }
  const counter = await em.findOneOrFail(
    InvoiceCounterEntity,
    { month },
    { disableIdentityMap: true },
  );
  return `INV/${month.replace('-', '/')}/${String(counter.lastNumber).padStart(6, '0')}`;
};
