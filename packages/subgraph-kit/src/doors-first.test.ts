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

it('is never kept out for more than three seconds, also by requests that fail', async () => {
  vi.useFakeTimers();
  const answers = people(4);
  let isIn = false;
  void whenCalm().then(() => {
    isIn = true;
  });
  await vi.advanceTimersByTimeAsync(2_999);
  expect(isIn).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isIn).toBe(true);
  await Promise.all(answers.map((answer) => answer()));
  await expect(atTheDoor(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await whenCalm();
});
