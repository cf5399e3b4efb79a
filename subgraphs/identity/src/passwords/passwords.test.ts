import { parseOptions } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';
import { createPasswords } from './passwords.ts';
import { createSemaphore } from './semaphore.ts';

it('hashes with argon2id, 19 MiB, two passes', async () => {
  const passwords = await createPasswords();
  const hash = await passwords.hash('correct horse');
  expect(parseOptions(hash)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await passwords.verify(hash, 'correct horse')).toBe(true);
  expect(await passwords.verify(hash, 'correct horsf')).toBe(false);
});

it('takes both Unicode forms of one password', async () => {
  const passwords = await createPasswords();
  const hash = await passwords.hash('caf\u00e9 panjang');
  expect(await passwords.verify(hash, 'cafe\u0301 panjang')).toBe(true);
});

it('does the same work for nobody, and never agrees', async () => {
  const verified: string[] = [];
  const passwords = await createPasswords({
    hash: async () => '$argon2id$nobodys',
    verify: async (hashed) => {
      verified.push(String(hashed));
      return true;
    },
  });
  expect(await passwords.verify(undefined, 'anything at all')).toBe(false);
  expect(verified).toEqual(['$argon2id$nobodys']);
});

it('runs two at a time, keeps a bounded line, refuses the rest', async () => {
  const inTurn = createSemaphore(2, 3);
  let running = 0;
  let most = 0;
  const work = () =>
    inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, work));
  expect(most).toBe(2);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  await work();
});

it('knows what is guessed first', () => {
  expect(isCommonPassword('QwertyUiop')).toBe(true);
  expect(isCommonPassword('1111111111')).toBe(true);
  expect(isCommonPassword('webrana-demo')).toBe(false);
});
