import { expect, it } from 'vitest';
import { createAttempts } from './idempotency';

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  };
}

const fromWallet = { orderId: 'ord_1', method: 'WALLET' };

/** Sends once to an API that answers as told; the key it was sent. */
async function keySent(store: ReturnType<typeof memory>, input: object, answer: string | null) {
  let key = '';
  await createAttempts(store, 'pay').once(input, async ({ idempotencyKey }) => {
    key = idempotencyKey;
    return answer === null ? null : { __typename: answer };
  });
  return key;
}

it('keeps one key per attempt, across reloads and lost answers', async () => {
  const store = memory();
  const key = await keySent(store, fromWallet, null);
  await expect(
    createAttempts(store, 'pay').once(fromWallet, () => Promise.reject(new Error('lost'))),
  ).rejects.toThrow('lost');
  expect(await keySent(store, fromWallet, null)).toBe(key);
  expect(await keySent(store, { ...fromWallet, method: 'CHANNEL' }, null)).not.toBe(key);
});

it('goes on with the same attempt after proof was asked for', async () => {
  const store = memory();
  const key = await keySent(store, fromWallet, 'ProofRequiredError');
  expect(await keySent(store, fromWallet, 'PayOrderSuccess')).toBe(key);
});

it.each(['PayOrderSuccess', 'InsufficientBalanceError'])('begins anew after %s', async (answer) => {
  const store = memory();
  const key = await keySent(store, fromWallet, answer);
  expect(await keySent(store, fromWallet, null)).not.toBe(key);
});
