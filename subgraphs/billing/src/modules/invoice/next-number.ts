import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { jakartaMonth } from '@webrana/calendar';
import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { InvoiceCounterEntity, TestInvoiceCounterEntity } from './invoice-counter.entity.ts';

/**
 * The next invoice number of the Jakarta month of `now`. The counter's row stays locked until the
 * commit, and a rollback gives the number back: no gaps. Take it last, every payer waits for it. Test
 * invoices count for themselves and say so: `TEST/2026/11/000001`.
 */
export const nextNumber = async (
  tx: Transaction,
  now: Date,
  customerId: string,
): Promise<string> => {
  const isTest = isTestOwner(customerId);
  const Counter = isTest ? TestInvoiceCounterEntity : InvoiceCounterEntity;
  const { em } = tx;
  const month = jakartaMonth(now);
  const raise = () => em.nativeUpdate(Counter, { month }, { lastNumber: raw('last_number + 1') });
  if ((await raise()) === 0) {
    try {
      await em.insert(Counter, { month, lastNumber: 1 });
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      await raise();
    }
  }
  const counter = await em.findOneOrFail(Counter, { month }, { disableIdentityMap: true });
  return `${isTest ? 'TEST' : 'INV'}/${month.replace('-', '/')}/${String(counter.lastNumber).padStart(6, '0')}`;
};
