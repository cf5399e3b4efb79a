import { readFileSync } from 'node:fs';
import { createCache } from '@webrana/apollo';
import { pagedListsOf, shownAfterTwoPages } from '@webrana/apollo/for-tests';
import { describe, expect, it } from 'vitest';
import documents from '../__generated__/persisted-documents.json';

const schema = readFileSync(new URL('../../../../gateway/api.graphql', import.meta.url), 'utf8');
const lists = pagedListsOf(schema, Object.values(documents));

describe('each list this app goes through page by page', () => {
  it('is found', () => expect(lists.length).toBeGreaterThan(1));

  it.each(lists)('$field of $type: both pages, and only of what was chosen', (list) => {
    const cache = createCache();
    expect(shownAfterTwoPages(cache, list)).toEqual({
      nodes: ['of first', 'of second'],
      nodesOfOtherChoices: [],
    });
  });
});
