import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostnamesOf, isHostname } from './hostname.ts';
import { viewerCanCancel, viewerCanPay } from './order.policy.ts';
import {
  ImpossibleTransition,
  orderStatuses,
  transition,
  transitions,
  wayBetween,
} from './order.states.ts';
import { furthest, itemStates, statusOfItems } from './order-item.states.ts';
import { newOrderNumber } from './order-number.ts';
import { isSshPublicKey } from './ssh-public-key.ts';

const status = fc.constantFrom(...orderStatuses);

describe('statuses', () => {
  test('nothing outside the table is possible', () => {
    fc.assert(
      fc.property(status, status, (from, to) => {
        const move = () => transition({ status: from }, to);
        if (transitions[from].includes(to)) expect(move()).toEqual({ from, to });
        else expect(move).toThrow(ImpossibleTransition);
      }),
    );
  });

  test('a way goes by allowed steps only, and a closed order goes nowhere', () => {
    fc.assert(
      fc.property(status, status, (from, to) => {
        const way = wayBetween(from, to);
        let present = from;
        for (const next of way ?? []) present = transition({ status: present }, next).to;
        if (way) expect(present).toBe(to);
        if (transitions[from].length === 0 && from !== to) expect(way).toBeUndefined();
      }),
    );
  });

  test('items: the furthest state wins in any order', () => {
    const state = fc.constantFrom(...itemStates);
    fc.assert(
      fc.property(fc.array(state), fc.array(state), (left, right) => {
        const end = (states: typeof left) => states.reduce(furthest, 'PENDING');
        expect(end([...left, ...right])).toBe(end([...right, ...left, ...right]));
      }),
    );
  });

  test.each([
    [['PENDING', 'PENDING'], 'PAID'],
    [['PENDING', 'ACTIVE'], 'PROVISIONING'],
    [['FAILED', 'PROVISIONING'], 'PROVISIONING'],
    [['ACTIVE', 'ACTIVE'], 'ACTIVE'],
    [['ACTIVE', 'REFUNDED'], 'ACTIVE'],
    [['FAILED', 'REFUNDED'], 'FAILED'],
    [['REFUNDED', 'REFUNDED'], 'REFUNDED'],
  ] as const)('%j is %s', (items, expected) => {
    expect(statusOfItems(items)).toBe(expected);
  });
});

describe('hostnames', () => {
  test.each(['web', 'a', '1a', 'web-1.example.com', 'A.b', '123'])('%s is one', (name) => {
    expect(isHostname(name)).toBe(true);
  });
  test.each([
    '',
    '-a',
    'a-',
    'a..b',
    '.a',
    'a.',
    'a_b',
    'a b',
    'ä',
    '10.0.0.1',
    'a\n',
    'a;b',
    `${'a'.repeat(64)}`,
    '${x}',
  ])('%j is none', (name) => {
    expect(isHostname(name)).toBe(false);
  });
  test('are numbered in the first label, when they fit', () => {
    expect(hostnamesOf('web.id', 1)).toEqual(['web.id']);
    expect(hostnamesOf('web.id', 2)).toEqual(['web-1.id', 'web-2.id']);
    expect(hostnamesOf('a'.repeat(62), 2)).toBeUndefined();
  });
});

describe('SSH keys', () => {
  const part = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
  const keyOf = (type: string, ...parts: Buffer[]) =>
    `${type} ${Buffer.concat([part(Buffer.from(type)), ...parts.map(part)]).toString('base64')}`;
  const ed25519 = keyOf('ssh-ed25519', Buffer.alloc(32, 7));
  const rsa = keyOf('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(200, 9));

  test('of known types are taken, with or without a comment', () => {
    for (const key of [ed25519, rsa, `${ed25519} ani@laptop kerja`])
      expect(isSshPublicKey(key)).toBe(true);
  });
  test.each([
    ['another type inside', ed25519.replace('ssh-ed25519', 'ssh-rsa')],
    ['DSA', keyOf('ssh-dss', Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8))],
    ['too short a key', keyOf('ssh-ed25519', Buffer.alloc(31, 7))],
    ['a part missing', keyOf('ssh-rsa', Buffer.from([1, 0, 1]))],
    ['options', `command="id" ${ed25519}`],
    ['two lines', `${ed25519}\n${ed25519}`],
    ['a carriage return', `${ed25519} a\rb`],
    ['a line separator', `${ed25519} a\u2028b`],
    ['too long', `${ed25519} ${'x'.repeat(8 * 1024)}`],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['a prototype', `__proto__ ${ed25519.split(' ')[1]}`],
  ])('with %s are refused', (_what, key) => {
    expect(isSshPublicKey(key)).toBe(false);
  });
});

test('numbers carry the day and five characters that can be read aloud', () => {
  expect(newOrderNumber('2026-11-22')).toMatch(/^WB-20261122-[0-9A-HJKMNP-TV-Z]{5}$/);
});

describe('policy', () => {
  const expiresAt = new Date('2026-11-23T00:00:00Z');
  const before = new Date('2026-11-22T23:59:59Z');
  const user = (userId: string, role: 'CUSTOMER' | 'ADMIN') =>
    ({ kind: 'user', userId, role, sessionId: 's' }) as const;
  const owner = user('usr_a', 'CUSTOMER');
  const actors = [
    [owner, true],
    [user('usr_b', 'CUSTOMER'), false],
    [user('usr_c', 'ADMIN'), false],
    [{ kind: 'service', name: 'billing' }, false],
    [{ kind: 'anonymous' }, false],
  ] as const;
  test.each(actors)('%j: %s', (actor, expected) => {
    const order = { customerId: 'usr_a', status: 'PENDING_PAYMENT', expiresAt } as const;
    expect(viewerCanPay(actor, order, before)).toBe(expected);
    expect(viewerCanCancel(actor, order)).toBe(expected);
  });
  test('only an order that waits can be paid or cancelled', () => {
    for (const status of orderStatuses.filter((known) => known !== 'PENDING_PAYMENT')) {
      const order = { customerId: 'usr_a', status, expiresAt };
      expect(viewerCanPay(owner, order, before) || viewerCanCancel(owner, order)).toBe(false);
    }
    const late = { customerId: 'usr_a', status: 'PENDING_PAYMENT', expiresAt } as const;
    expect(viewerCanPay(owner, late, expiresAt)).toBe(false);
  });
});
