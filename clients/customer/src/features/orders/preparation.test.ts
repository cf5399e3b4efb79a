import { expect, it } from 'vitest';
import { orderSteps, preparationSteps } from './preparation';

const at = (second: number) => `2026-11-22T07:05:0${second}.000Z`;
const states = (steps: ReturnType<typeof preparationSteps>) => steps.map(({ state }) => state);

it('waits until the order is paid', () => {
  expect(states(preparationSteps([], false))).toEqual(Array(5).fill('waiting'));
  expect(states(preparationSteps([], true))[0]).toBe('current');
});

it('shows the step after the last reached one as current', () => {
  const steps = preparationSteps(
    [
      { kind: 'QUEUED', reachedAt: at(1) },
      { kind: 'CREATED', reachedAt: at(2) },
    ],
    true,
  );
  expect(states(steps)).toEqual(['done', 'done', 'current', 'waiting', 'waiting']);
});

it('completes steps that were skipped over', () => {
  const steps = preparationSteps(
    [
      { kind: 'QUEUED', reachedAt: at(1) },
      { kind: 'READY', reachedAt: at(2) },
      { kind: 'SOMETHING_NEW', reachedAt: at(3) },
    ],
    true,
  );
  expect(states(steps)).toEqual(Array(5).fill('done'));
  expect(steps[1]?.at).toBeNull();
});

it('ends where it failed', () => {
  const steps = preparationSteps(
    [
      { kind: 'QUEUED', reachedAt: at(1) },
      { kind: 'FAILED', reachedAt: at(2) },
    ],
    true,
  );
  expect(steps.map(({ kind }) => kind)).toEqual(['QUEUED', 'FAILED']);
});

it('begins with the order itself', () => {
  expect(orderSteps({ placedAt: at(0), paidAt: null, isOpen: true })[1]?.state).toBe('current');
  expect(orderSteps({ placedAt: at(0), paidAt: null, isOpen: false })[1]?.state).toBe('waiting');
});
