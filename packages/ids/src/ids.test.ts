import { expect, it } from 'vitest';
import { createIdSource, isTestOwner, newId, personOf, testOwnerOf } from './index.ts';

it('prefixes with the kind and keeps the order of creation', () => {
  const source = createIdSource(() => 1_763_800_000_000);
  const ids = Array.from({ length: 500 }, () => source('order'));
  expect(ids.every((id) => /^ord_[0-9a-z]{26}$/.test(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('sorts by time across milliseconds', () => {
  let now = 1_000;
  const source = createIdSource(() => now);
  const first = source('event');
  now += 1;
  expect(source('event') > first).toBe(true);
  expect(newId('user').startsWith('usr_')).toBe(true);
});

it('gives every person one test twin, there and back', () => {
  const person = newId('user');
  const twin = testOwnerOf(person);
  expect(twin).not.toBe(person);
  expect(testOwnerOf(twin)).toBe(twin);
  expect(isTestOwner(twin)).toBe(true);
  expect(isTestOwner(person)).toBe(false);
  expect(personOf(twin)).toBe(person);
  expect(personOf(person)).toBe(person);
});
