import { testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, kinds, startBilling } from '../../../test/start-billing.ts';
import { nextCreditNoteNumber } from './next-credit-note-number.ts';

describe.each(kinds)('credit note numbers ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const at = (text: string, customerId = 'usr_1') =>
    billing.useCase().transact((tx) => nextCreditNoteNumber(tx, new Date(text), customerId));

  test('follow the month in Jakarta, and a rollback gives a number back', async () => {
    expect(await at('2030-01-31T16:59:59Z')).toBe('CN/2030/01/000001');
    expect(await at('2030-01-31T17:00:00Z')).toBe('CN/2030/02/000001');
    await expect(
      billing.useCase().transact(async (tx) => {
        await nextCreditNoteNumber(tx, new Date('2030-02-01T00:00:00Z'), 'usr_1');
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await at('2030-02-02T00:00:00Z')).toBe('CN/2030/02/000002');
  });

  test('have no gaps and no twins when many are given at once', async () => {
    const given = await Promise.all(Array.from({ length: 12 }, () => at('2030-03-05T00:00:00Z')));
    expect(given.toSorted()).toEqual(
      Array.from({ length: 12 }, (_, index) => `CN/2030/03/${String(index + 1).padStart(6, '0')}`),
    );
  });

  test('count those of test mode for themselves, and on within one transaction', async () => {
    const now = new Date('2030-05-05T00:00:00Z');
    const given = await billing
      .useCase()
      .transact(async (tx) => [
        await nextCreditNoteNumber(tx, now, 'usr_1'),
        await nextCreditNoteNumber(tx, now, testOwnerOf('usr_1')),
        await nextCreditNoteNumber(tx, now, testOwnerOf('usr_1')),
      ]);
    expect(given).toEqual([
      'CN/2030/05/000001',
      'TEST-CN/2030/05/000001',
      'TEST-CN/2030/05/000002',
    ]);
  });

  test('go on from where somebody else has begun the month meanwhile', async () => {
    const now = new Date('2030-06-06T00:00:00Z');
    /** Takes a number as if the counter had not been there a moment ago. */
    const late = () =>
      billing.useCase().transact((tx) => {
        let isFirst = true;
        const nativeUpdate: typeof tx.em.nativeUpdate = async (...call) => {
          if (!isFirst) return tx.em.nativeUpdate(...call);
          isFirst = false;
          return 0;
        };
        const upsert = tx.em.upsert.bind(tx.em);
        const findOneOrFail = tx.em.findOneOrFail.bind(tx.em);
        const em = { nativeUpdate, upsert, findOneOrFail };
        return nextCreditNoteNumber({ em } as unknown as typeof tx, now, 'usr_1');
      });
    expect(await late()).toBe('CN/2030/06/000001');
    expect(await late()).toBe('CN/2030/06/000002');
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    expect(await at('2030-06-07T00:00:00Z')).toBe('CN/2030/06/000003');
    stop();
    expect(statements.filter((sql) => sql.startsWith('insert'))).toEqual([]);
  });
});
