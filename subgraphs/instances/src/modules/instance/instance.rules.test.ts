import fc from 'fast-check';
import { verify } from 'unixcrypt';
import { describe, expect, test } from 'vitest';
import { viewerCanRevealCredentials } from './instance.policy.ts';
import {
  ImpossibleTransition,
  instanceStatuses,
  transition,
  transitions,
} from './instance.states.ts';
import { hashRootPassword, newRootPassword } from './root-password.ts';
import { startingWith } from './starting-with.ts';
import { userDataOf } from './user-data.ts';

test('nothing outside the table of statuses is possible', () => {
  const status = fc.constantFrom(...instanceStatuses);
  fc.assert(
    fc.property(status, status, (from, to) => {
      const move = () => transition({ status: from }, to);
      if (transitions[from]?.includes(to)) expect(move()).toEqual({ from, to });
      else expect(move).toThrow(ImpossibleTransition);
    }),
  );
});

test('passwords differ, and the hash is one that /etc/shadow takes', () => {
  const passwords = new Set(Array.from({ length: 100 }, newRootPassword));
  expect(passwords.size).toBe(100);
  const [password] = passwords as unknown as [string];
  const hash = hashRootPassword(password);
  expect(hash).toMatch(/^\$6\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{86}$/);
  expect(verify(password, hash)).toBe(true);
  expect(verify(`${password}x`, hash)).toBe(false);
});

test('user data stays one line of JSON, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'binary' })),
      (hostname, sshKeys) => {
        const lines = userDataOf({ hostname, sshKeys, passwordHash: '$6$x' }).split('\n');
        expect(lines).toHaveLength(3);
        expect([lines[0], lines[2]]).toEqual(['#cloud-config', '']);
        expect(lines[1]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(JSON.parse(lines[1] as string)).toMatchObject({
          hostname,
          users: [{ name: 'root', ssh_authorized_keys: sshKeys }],
        });
      },
    ),
  );
});

describe('who may see the root password', () => {
  const user = (userId: string, role: 'CUSTOMER' | 'ADMIN') =>
    ({ kind: 'user', userId, role, sessionId: 's' }) as const;
  const ready = {
    customerId: 'usr_a',
    status: 'RUNNING',
    activatedAt: new Date(),
    sealedPassword: 'v1',
  } as const;
  test.each([
    [user('usr_a', 'CUSTOMER'), true],
    [user('usr_b', 'CUSTOMER'), false],
    [user('usr_c', 'ADMIN'), false],
    [{ kind: 'service', name: 'providers' }, false],
    [{ kind: 'anonymous' }, false],
  ] as const)('%j: %s', (actor, expected) => {
    expect(viewerCanRevealCredentials(actor, ready)).toBe(expected);
  });
  test('nobody before it is ready, after it was shown, or when it is gone', () => {
    const owner = user('usr_a', 'CUSTOMER');
    const states = [
      { ...ready, sealedPassword: null },
      { ...ready, activatedAt: null },
      { ...ready, status: 'PENDING' as const },
      { ...ready, status: 'TERMINATED' as const },
    ];
    for (const state of states) expect(viewerCanRevealCredentials(owner, state)).toBe(false);
  });
});

test('starting values come first, and the end reaches the source at once', async () => {
  let ended = 0;
  const source = {
    next: () => Promise.resolve({ value: 9, done: false }),
    return: async () => {
      ended += 1;
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  } as AsyncIterableIterator<number>;
  const all = startingWith([1, 2], source);
  const values = [await all.next(), await all.next(), await all.next()].map(({ value }) => value);
  expect(values).toEqual([1, 2, 9]);
  await all.return?.();
  expect(ended).toBe(1);
});
