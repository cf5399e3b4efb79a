import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDoors, type Doors, watchLoop } from './doors-first.ts';

let load: number;
let doors: Doors;
beforeEach(() => {
  vi.useFakeTimers();
  load = 1;
  doors = createDoors(() => load);
});
afterEach(() => void vi.useRealTimers());

/** So many requests under way; each is answered by calling its function. */
const people = async (count: number): Promise<(() => Promise<void>)[]> => {
  const answers = Array.from({ length: count }, () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answered = doors.atTheDoor(() => promise);
    return () => {
      resolve();
      return answered;
    };
  });
  // The load is looked at every tenth of a second.
  await vi.advanceTimersByTimeAsync(100);
  return answers;
};
const wait = (...names: number[]): number[] => {
  const begun: number[] = [];
  for (const name of names) void doors.whenCalm().then(() => begun.push(name));
  return begun;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('background work begins at once while few are at the door', async () => {
  await people(3);
  const begun = wait(1, 2);
  await pass(0);
  expect(begun).toEqual([1, 2]);
});

it('and at once while the process has time to spare, however many wait for others', async () => {
  load = 0.5;
  await people(50);
  const begun = wait(1, 2);
  await pass(0);
  expect(begun).toEqual([1, 2]);
});

it('waits for a crowd, goes one by one while some are left, and all when nobody is', async () => {
  const answers = await people(5);
  const begun = wait(1, 2, 3, 4);
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

it('goes one by one when the same crowd leaves time to spare', async () => {
  await people(5);
  const begun = wait(1, 2, 3);
  await pass(200);
  expect(begun).toEqual([]);
  load = 0.1;
  await pass(150);
  expect(begun).toEqual([1, 2]);
  await pass(50);
  expect(begun).toEqual([1, 2, 3]);
});

it('is let in after ten seconds, one after the other, also by requests that fail', async () => {
  const answers = await people(4);
  const begun = wait(1, 2, 3);
  await pass(9_950);
  expect(begun).toEqual([]);
  await pass(50);
  expect(begun).toEqual([1]);
  await pass(200);
  expect(begun).toEqual([1]);
  await pass(50);
  expect(begun).toEqual([1, 2]);
  await pass(250);
  expect(begun).toEqual([1, 2, 3]);
  await Promise.all(answers.map((answer) => answer()));
  await expect(doors.atTheDoor(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await doors.whenCalm();
  expect(vi.getTimerCount()).toBe(0);
});

it('the load of the event loop is told since the last time it was asked', async () => {
  vi.useRealTimers();
  const loopLoad = watchLoop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const end = performance.now() + 60;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(loopLoad()).toBeGreaterThan(0.5);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(loopLoad()).toBeLessThan(0.5);
});
