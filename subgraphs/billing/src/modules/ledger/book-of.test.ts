import { testOwnerOf } from '@webrana/ids';
import { expect, it } from 'vitest';
import { house, walletOf } from './accounts.ts';
import { inOneBook } from './book-of.ts';

const person = 'usr_01';
const twin = testOwnerOf(person);
const fromHouse = { account: house('ADJUSTMENTS'), amount: -100 } as const;
const to = (owner: string) => ({ account: walletOf(owner), amount: 100 });

it('leaves the movement of a live wallet as it is', () => {
  const sides = [to(person), fromHouse];
  expect(inOneBook(sides, undefined)).toBe(sides);
  expect(inOneBook(sides, person)).toBe(sides);
});

it('gives the movement of a test wallet house accounts of its own', () => {
  expect(inOneBook([to(twin), fromHouse], undefined)).toEqual([
    to(twin),
    { account: { kind: 'TEST_ADJUSTMENTS', ownerId: '' }, amount: -100 },
  ]);
});

it('goes by the customer where no wallet takes part', () => {
  const sides = [fromHouse, { account: house('REVENUE'), amount: 100 }];
  expect(inOneBook(sides, person)).toBe(sides);
  expect(inOneBook(sides, twin).map(({ account }) => account.kind)).toEqual([
    'TEST_ADJUSTMENTS',
    'TEST_REVENUE',
  ]);
});

it('refuses what belongs to both books, or to nobody', () => {
  const refusal = 'A movement belongs to one book, live or test.';
  expect(() => inOneBook([to(person), to(twin)], undefined)).toThrow(refusal);
  expect(() => inOneBook([to(person), fromHouse], twin)).toThrow(refusal);
  expect(() => inOneBook([fromHouse], undefined)).toThrow(refusal);
});
