import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSealer, deriveSecret, hashToken, randomToken } from './index.ts';

const oldKey = { id: 'k1', secret: 'a'.repeat(32) };
const newKey = { id: 'k2', secret: 'b'.repeat(32) };

it('opens what it sealed, whatever it is', () => {
  const sealer = createSealer([oldKey]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sealer.open(sealer.seal(text, 'a:1'), 'a:1')).toBe(text);
    }),
  );
});

it('refuses another context and a changed byte', () => {
  const sealer = createSealer([oldKey]);
  const sealed = sealer.seal('secret', 'instance:1');
  expect(() => sealer.open(sealed, 'instance:2')).toThrow();
  expect(() => sealer.open(`${sealed.slice(0, -2)}AA`, 'instance:1')).toThrow();
  expect(() => sealer.open('v1.k9.a.b.c', 'instance:1')).toThrow(/unknown form or key/);
});

it('rotates: a new first key seals, the old one still opens', () => {
  const sealed = createSealer([oldKey]).seal('secret', 'x');
  const rotated = createSealer([newKey, oldKey]);
  expect(rotated.open(sealed, 'x')).toBe('secret');
  expect(rotated.seal('secret', 'x').split('.')[1]).toBe('k2');
});

it('refuses short keys, and derives different secrets for different purposes', () => {
  expect(() => createSealer([{ id: 'k', secret: 'short' }])).toThrow(RangeError);
  expect(deriveSecret('m', 'a')).not.toBe(deriveSecret('m', 'b'));
  expect(hashToken('t')).toBe(hashToken('t'));
  expect(randomToken()).toHaveLength(43);
});
