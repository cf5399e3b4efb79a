import { expect, it } from 'vitest';
import { nextPath, signInPath } from './next';

it.each([
  ['next=%2Fconfigure%2Fbasic-1%3Fqty%3D2', '/configure/basic-1?qty=2'],
  ['next=https%3A%2F%2Fevil.example', '/dashboard'],
  ['next=%2F%2Fevil.example', '/dashboard'],
  ['next=%2F%5Cevil.example', '/dashboard'],
  ['', '/dashboard'],
])('%s leads to %s', (search, path) => {
  expect(nextPath(new URLSearchParams(search))).toBe(path);
});

it('comes back to where it left', () => {
  const address = new URL(signInPath('/configure/basic-1?qty=2'), 'http://here');
  expect(nextPath(address.searchParams)).toBe('/configure/basic-1?qty=2');
});
