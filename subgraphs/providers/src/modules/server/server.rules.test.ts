import { describe, expect, it } from 'vitest';
import { defaultPace } from '../../config.ts';
import {
  decide,
  failurePause,
  isSettled,
  lookPause,
  nextWatch,
  pollPause,
} from './server.decide.ts';
import type { ServerEntity } from './server.entity.ts';
import { stepOf, stepsBetween, tagOf } from './server.states.ts';

const now = new Date('2026-11-22T05:00:00.000Z');
const inMs = (ms: number) => new Date(now.getTime() + ms);
const row = (facts: Partial<ServerEntity>): ServerEntity =>
  ({
    state: 'CREATING',
    givingUpReason: null,
    providerReference: null,
    settlesAt: null,
    emptyLooks: 0,
    hadUnclearAttempt: false,
    attemptStartedAt: now,
    ...facts,
  }) as ServerEntity;

describe('the next step of a server', () => {
  it.each([
    ['create', { state: 'REQUESTED' }],
    ['clean', { state: 'REQUESTED', givingUpReason: 'x' }],
    ['settle', {}],
    ['poll', { providerReference: '1' }],
    ['clean', { providerReference: '1', givingUpReason: 'x' }],
    ['nothing', { state: 'RUNNING' }],
    ['watch', { state: 'RUNNING', hadUnclearAttempt: true }],
    ['watch', { state: 'FAILED', hadUnclearAttempt: true }],
    ['nothing', { state: 'DESTROYED', hadUnclearAttempt: true }],
  ] as const)('is to %s', (decision, facts) => {
    expect(decide(row(facts))).toBe(decision);
  });

  it('believes an empty list after its time and two looks only', () => {
    expect(isSettled(row({}), now)).toBe(true);
    expect(isSettled(row({ settlesAt: inMs(1), emptyLooks: 9 }), now)).toBe(false);
    expect(isSettled(row({ settlesAt: now, emptyLooks: 1 }), now)).toBe(false);
    expect(isSettled(row({ settlesAt: now, emptyLooks: 2 }), now)).toBe(true);
  });

  it('is due soon at first, and less often later', () => {
    const pauses = [0, 31_000, 61_000, 200_000].map((age) => pollPause(now, inMs(age)));
    expect(pauses).toEqual([400, 1_000, 3_000, 10_000]);
    expect(lookPause(row({ settlesAt: inMs(700), emptyLooks: 4 }), now)).toBe(700);
    expect(failurePause(0)).toBe(1_000);
    expect(failurePause(50)).toBe(30_000);
  });

  it('looks for strays for a quarter of an hour after an unclear attempt', () => {
    const unclear = row({ hadUnclearAttempt: true });
    expect(nextWatch(row({}), defaultPace, now)).toBeNull();
    expect(nextWatch(unclear, defaultPace, now)).toEqual(inMs(60_000));
    expect(nextWatch(unclear, defaultPace, inMs(14.5 * 60_000))).toEqual(inMs(15 * 60_000));
    expect(nextWatch(unclear, defaultPace, inMs(15 * 60_000))).toBeNull();
  });
});

describe('the steps of a server', () => {
  it('are told once, in order, without a gap', () => {
    expect(stepsBetween(null, 'RUNNING')).toEqual([
      'CREATED',
      'ADDRESS_ASSIGNED',
      'BOOTING',
      'RUNNING',
    ]);
    expect(stepsBetween('ADDRESS_ASSIGNED', 'BOOTING')).toEqual(['BOOTING']);
    expect(stepsBetween('RUNNING', 'CREATED')).toEqual([]);
  });

  it('end only when there is an address to reach it by', () => {
    expect(stepOf({ status: 'ACTIVE', ipv4: null })).toBe('CREATED');
    expect(stepOf({ status: 'STARTING', ipv4: '203.0.113.1' })).toBe('BOOTING');
    expect(stepOf({ status: 'ACTIVE', ipv4: '203.0.113.1' })).toBe('RUNNING');
  });

  it('are found under a tag that follows from the instance', () => {
    expect(tagOf('ins_01kc0example')).toBe('wb-01kc0example');
  });
});
