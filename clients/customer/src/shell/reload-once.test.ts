import { expect, it, vi } from 'vitest';
import { reloadOnce } from './reload-once';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

it('reloads once, not again at once, and again after the next deployment', () => {
  const store = memory();
  const reload = vi.fn();
  expect(reloadOnce(store, reload, 1_000_000)).toBe(true);
  expect(reloadOnce(store, reload, 1_005_000)).toBe(false);
  expect(reloadOnce(store, reload, 9_000_000)).toBe(true);
  expect(reload).toHaveBeenCalledTimes(2);
});

it('does not reload where it cannot remember that it did', () => {
  const reload = vi.fn();
  const store = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(reloadOnce(store, reload)).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
