import { expect, it } from 'vitest';
import { dueState } from './due-state';

const paidUntil = '2027-02-28T05:00:00.000Z';

it.each([
  ['NONE', { status: 'PROVISIONING', paidUntil: null }],
  ['PAID', { status: 'RUNNING', paidUntil, graceUntil: null }],
  ['GRACE', { status: 'RUNNING', paidUntil, graceUntil: '2027-03-03T05:00:00.000Z' }],
  ['SUSPENDED', { status: 'SUSPENDED', paidUntil }],
  ['TERMINATED', { status: 'TERMINATED', paidUntil }],
])('is %s', (state, instance) => {
  expect(dueState(instance)).toBe(state);
});
