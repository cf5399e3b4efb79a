import { eventCatalogue, subgraphNames } from '@webrana/events';
import { subgraphDefinitions } from '@webrana/platform';
import { handledEvents } from '@webrana/subgraph-kit';
import { describe, expect, it } from 'vitest';

describe('the event catalogue', () => {
  it('runs every subgraph once', () => {
    expect(subgraphDefinitions.map(({ name }) => name).sort()).toEqual([...subgraphNames].sort());
  });

  it.each(subgraphDefinitions.map((definition) => [definition.name, definition] as const))(
    '%s handles exactly what the catalogue sends it',
    (name, definition) => {
      const expected = [...eventCatalogue.values()]
        .filter((event) => event.consumers.includes(name))
        .map((event) => event.name);
      expect(handledEvents(definition)[1].sort()).toEqual(expected.sort());
    },
  );
});
