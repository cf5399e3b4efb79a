import { expect, test } from 'vitest';
import { countOf } from './count';

test('counts what is on the page and says when more follow', () => {
  expect(countOf({ edges: [1, 2], pageInfo: { hasNextPage: false } })).toBe('2');
  expect(countOf({ edges: [1], pageInfo: { hasNextPage: true } })).toBe('1+');
});

test('tells a part that did not answer from an empty one', () => {
  expect(countOf(null)).toBeNull();
  expect(countOf({ edges: [], pageInfo: { hasNextPage: false } })).toBe('0');
});
