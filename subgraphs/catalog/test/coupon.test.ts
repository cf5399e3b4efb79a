import { randomBytes } from 'node:crypto';
import { testOwnerOf } from '@webrana/ids';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createConnection } from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CouponEntity } from '../src/modules/coupon/coupon.entity.ts';
import {
  commitCoupon,
  releaseCoupon,
  releaseRefundedCoupon,
} from '../src/modules/coupon/use-cases/settle-coupon.ts';
import { quoteFor, reserve, startWorld, type World } from './world.ts';

const server = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
const prefix = `wb_test_${randomBytes(4).toString('hex')}`;
const locations: [string, DatabaseLocation, boolean][] = [
  ['SQLite', { kind: 'sqlite', file: ':memory:' }, true],
  ['a server', { kind: 'mysql', url: `${server}/${prefix}`, runtimeSecret: 'x'.repeat(32) }, false],
];
const isUp = await createConnection(server).then(
  (connection) => connection.end().then(() => true),
  () => false,
);
if (!isUp && process.env.CI) throw new Error(`No database answers at ${server}.`);
if (!isUp) console.warn(`No database answers at ${server}: only SQLite is tested.`);

describe.each(locations.filter(([, , always]) => always || isUp))(
  'a coupon on %s',
  (_name, location) => {
    let world: World;
    beforeEach(async () => {
      world = await startWorld({ location });
    });
    afterEach(async () => {
      await world.close();
      if (location.kind !== 'mysql') return;
      const connection = await createConnection(server);
      await connection.query(`drop database if exists ${prefix}_catalog`);
      await connection.query(`drop user if exists '${prefix}_catalog'@'%'`);
      await connection.end();
    });

    const uses = async (code: string) =>
      (await world.running.database.fork().findOneOrFail(CouponEntity, { code })).usedCount;

    it('is never used more often than it may be, by fifty at once', async () => {
      await world.coupon({ code: 'TEN', totalLimit: 10 });
      const quote = await quoteFor(world, { couponCode: 'TEN' });
      const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(world, quote.id)));
      const taken = answers.filter(({ __typename }) => __typename === 'QuoteReservation');
      expect(taken).toHaveLength(10);
      const reasons = new Set(answers.map(({ couponProblem }) => couponProblem));
      expect(reasons).toEqual(new Set([undefined, 'EXHAUSTED']));
      expect(await uses('TEN')).toBe(10);
    }, 30_000);

    it('is never used more often by one customer, twenty times at once', async () => {
      await world.coupon({ code: 'TWO', perUserLimit: 2 });
      const quote = await quoteFor(world, { couponCode: 'TWO' });
      const customerId = world.newId('user');
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => reserve(world, quote.id, { customerId })),
      );
      const taken = answers.filter(({ __typename }) => __typename === 'QuoteReservation');
      expect(taken).toHaveLength(2);
      expect(await uses('TWO')).toBe(2);
      expect(await reserve(world, quote.id)).toMatchObject({ __typename: 'QuoteReservation' });
    }, 30_000);

    it('in test mode counts per customer and takes nothing of what live customers may use', async () => {
      await world.coupon({ code: 'RARE', totalLimit: 1, perUserLimit: 2 });
      const quote = await quoteFor(world, { couponCode: 'RARE' });
      const person = world.newId('user');
      const customerId = testOwnerOf(person);
      const orderIds = Array.from({ length: 6 }, () => world.newId('order'));
      const answers = await Promise.all(
        orderIds.map((orderId) => reserve(world, quote.id, { customerId, orderId })),
      );
      const taken = orderIds.filter((_, i) => answers[i]?.__typename === 'QuoteReservation');
      expect(taken).toHaveLength(2);
      expect(await uses('RARE')).toBe(0);
      expect(await reserve(world, quote.id, { customerId: person })).toMatchObject({
        __typename: 'QuoteReservation',
      });
      expect(await uses('RARE')).toBe(1);
      for (const orderId of taken) await releaseCoupon(world.context(), { orderId });
      expect(await uses('RARE')).toBe(1);
    }, 30_000);

    it('of a first order is for one order that is the first', async () => {
      await world.coupon({ code: 'FIRST', firstOrderOnly: true });
      const quote = await quoteFor(world, { couponCode: 'FIRST' });
      const customerId = world.newId('user');
      const later = await reserve(world, quote.id, { customerId, isFirstOrder: false });
      expect(later).toMatchObject({ couponProblem: 'FIRST_ORDER_ONLY' });
      const first = await reserve(world, quote.id, { customerId });
      expect(first.__typename).toBe('QuoteReservation');
      const twin = await reserve(world, quote.id, { customerId });
      expect(twin).toMatchObject({ couponProblem: 'USED_BY_YOU' });
    });

    it('is released once when its order closes, and never after it was paid for', async () => {
      await world.coupon({ code: 'X', totalLimit: 5 });
      const quote = await quoteFor(world, { couponCode: 'X' });
      const orderIds = [world.newId('order'), world.newId('order')] as const;
      for (const orderId of orderIds) await reserve(world, quote.id, { orderId });
      const [closed, paid] = orderIds;
      await Promise.all([1, 2, 3].map(() => releaseCoupon(world.context(), { orderId: closed })));
      expect(await uses('X')).toBe(1);
      await commitCoupon(world.context(), { orderId: paid });
      await commitCoupon(world.context(), { orderId: closed });
      expect(await uses('X')).toBe(1);
      await releaseCoupon(world.context(), { orderId: world.newId('order') });
      expect(await uses('X')).toBe(1);
    });

    it('is not taken any more for an order that was given up meanwhile', async () => {
      await world.coupon({ code: 'X', totalLimit: 5 });
      const quote = await quoteFor(world, { couponCode: 'X' });
      const orderIds = Array.from({ length: 10 }, () => world.newId('order'));
      await Promise.allSettled(
        orderIds.flatMap((orderId) => [
          reserve(world, quote.id, { orderId }),
          releaseCoupon(world.context(), { orderId }),
        ]),
      );
      for (const orderId of orderIds) await releaseCoupon(world.context(), { orderId });
      expect(await uses('X')).toBe(0);
      const [orderId] = orderIds;
      await reserve(world, quote.id, { orderId }).catch(() => undefined);
      expect(await uses('X')).toBe(0);
    });

    it('is released once when the last item of its order was refunded', async () => {
      await world.coupon({ code: 'X', totalLimit: 5 });
      const quote = await quoteFor(world, { couponCode: 'X', quantity: 2 });
      const orderId = world.newId('order');
      await reserve(world, quote.id, { orderId });
      await commitCoupon(world.context(), { orderId });
      const refund = (itemId: string) =>
        releaseRefundedCoupon(world.context(), { orderId, itemId });
      await Promise.all([refund('itm_1'), refund('itm_1')]);
      expect(await uses('X')).toBe(1);
      await Promise.all([refund('itm_2'), refund('itm_2')]);
      await refund('itm_1');
      expect(await uses('X')).toBe(0);
    });
  },
);
