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

it('keeps one key per attempt, across reloads, until it is settled', () => {
  const store = memory();
  const first = createAttempts(store, 'pay');
  const key = first.keyFor({ orderId: 'ord_1', method: 'WALLET' });
  expect(createAttempts(store, 'pay').keyFor({ orderId: 'ord_1', method: 'WALLET' })).toBe(key);
  expect(first.keyFor({ orderId: 'ord_1', method: 'CHANNEL' })).not.toBe(key);
  const second = first.keyFor({ orderId: 'ord_1', method: 'WALLET' });
  first.settle();
  expect(first.keyFor({ orderId: 'ord_1', method: 'WALLET' })).not.toBe(second);
});
