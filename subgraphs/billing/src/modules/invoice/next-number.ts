import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { jakartaMonth } from '@webrana/calendar';
import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { InvoiceCounterEntity, TestInvoiceCounterEntity } from './invoice-counter.entity.ts';

/** Takes `count` numbers of a month and answers the last of them. */
const takeNumbers = async (
  { em }: Transaction,
  Counter: typeof InvoiceCounterEntity | typeof TestInvoiceCounterEntity,
  month: string,
  count: number,
): Promise<number> => {
  const raised = { lastNumber: raw('last_number + ?', [count]) };
  const raise = () => em.nativeUpdate(Counter, { month }, raised);
  if ((await raise()) === 0) {
    try {
      await em.insert(Counter, { month, lastNumber: count });
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      await raise();
    }
  }
  const counter = await em.findOneOrFail(Counter, { month }, { disableIdentityMap: true });
  return counter.lastNumber;
};

/**
 * The next invoice numbers of the Jakarta month of `now`, one per customer named. The counter's row
 * stays locked until the commit, and a rollback gives the numbers back: no gaps. Take them last, every
 * payer waits for it. Test invoices count for themselves and say so: `TEST/2026/11/000001`.
 */
export const nextNumbers = async (
  tx: Transaction,
  now: Date,
  customerIds: readonly string[],
): Promise<string[]> => {
  const month = jakartaMonth(now);
  const numbers: string[] = [];
  // Live before test, as everybody does, so that two never wait for each other.
  for (const isTest of [false, true]) {
    const places = [...customerIds.keys()].filter(
      (index) => isTestOwner(customerIds[index] as string) === isTest,
    );
    if (places.length === 0) continue;
    const Counter = isTest ? TestInvoiceCounterEntity : InvoiceCounterEntity;
    const last = await takeNumbers(tx, Counter, month, places.length);
    for (const [turn, index] of places.entries()) {
      const number = String(last - places.length + 1 + turn).padStart(6, '0');
      numbers[index] = `${isTest ? 'TEST' : 'INV'}/${month.replace('-', '/')}/${number}`;
    }
  }
  return numbers;
};

/** The next invoice number for one customer; see `nextNumbers`. */
export const nextNumber = async (
  tx: Transaction,
  now: Date,
  customerId: string,
): Promise<string> => {
  const [number] = await nextNumbers(tx, now, [customerId]);
  return number as string;
};
