import { afterEach, expect, it, vi } from 'vitest';
import { atTheDoor, whenCalm } from './doors-first.ts';

afterEach(() => void vi.useRealTimers());

/** So many requests under way; each is answered by calling its function. */
const people = (count: number): (() => Promise<void>)[] =>
  Array.from({ length: count }, () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answered = atTheDoor(() => promise);
    return () => {
      resolve();
      return answered;
    };
  });

it('background work begins at once while few are at the door', async () => {
  const answers = people(3);
  await whenCalm();
  for (const answer of answers) await answer();
});

it('waits for a crowd, goes one by one while some are left, and all when nobody is', async () => {
  const answers = people(5);
  const begun: number[] = [];
  for (const n of [1, 2, 3, 4]) void whenCalm().then(() => begun.push(n));
  await answers[0]?.();
  expect(begun).toEqual([]);
  await answers[1]?.();
  expect(begun).toEqual([1]);
  await answers[2]?.();
  expect(begun).toEqual([1, 2]);
  await answers[3]?.();
  await answers[4]?.();
  expect(begun).toEqual([1, 2, 3, 4]);
});

it('is let in after three seconds, one after the other, also by requests that fail', async () => {
  vi.useFakeTimers();
  const answers = people(4);
  const begun: number[] = [];
  for (const n of [1, 2, 3]) void whenCalm().then(() => begun.push(n));
  await vi.advanceTimersByTimeAsync(1_000);
  void whenCalm().then(() => begun.push(4));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(begun).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toEqual([1]);
  await vi.advanceTimersByTimeAsync(49);
  expect(begun).toEqual([1]);
  await vi.advanceTimersByTimeAsync(51);
  expect(begun).toEqual([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(899);
  expect(begun).toEqual([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toEqual([1, 2, 3, 4]);
  await Promise.all(answers.map((answer) => answer()));
  await expect(atTheDoor(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await whenCalm();
});
