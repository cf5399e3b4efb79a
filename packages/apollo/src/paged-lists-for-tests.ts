import type { ApolloCache } from '@apollo/client';
import { buildSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** A list that some document asks for page by page. */
interface PagedList {
  type: string;
  field: string;
  /** The arguments that choose what the list holds. */
  choosing: string[];
}

const paging = ['first', 'after', 'last', 'before'];

/** The lists an app goes through page by page, found in the documents it registered. */
export function pagedListsOf(schemaText: string, documents: readonly string[]): PagedList[] {
  const found = new Map<string, PagedList>();
  const info = new TypeInfo(buildSchema(schemaText));
  for (const document of documents) {
    visit(
      parse(document),
      visitWithTypeInfo(info, {
        Field(node) {
          const type = info.getParentType()?.name;
          const isPaged = node.arguments?.some(({ name }) => name.value === 'after');
          if (!type || !isPaged || !getNamedType(info.getType())?.name.endsWith('Connection'))
            return;
          const choosing = (info.getFieldDef()?.args ?? [])
            .map(({ name }) => name)
            .filter((name) => !paging.includes(name));
          found.set(`${type}.${node.name.value}`, { type, field: node.name.value, choosing });
        },
      }),
    );
  }
  return [...found.values()];
}

/** The nodes a page shows: of the list as it is chosen, after its first page and one more came in. */
export function shownAfterTwoPages(
  cache: ApolloCache,
  { type, field, choosing }: PagedList,
): { nodes: string[]; nodesOfOtherChoices: string[] } {
  const id = type === 'Query' ? 'ROOT_QUERY' : `${type}:1`;
  const list = (chosen: string, after = '') => {
    const others = choosing.map((name) => `, ${name}: "${chosen}"`).join('');
    return parse(`fragment Page on ${type} {
      __typename
      ${field}(first: 1${after && `, after: "${after}"`}${others}) {
        edges { cursor node { id } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
  };
  const page = (cursor: string) => ({
    __typename: type,
    [field]: {
      edges: [{ cursor, node: { id: `of ${cursor}` } }],
      pageInfo: { hasNextPage: true, endCursor: cursor },
    },
  });
  const shown = (chosen: string): string[] => {
    const read = cache.readFragment<Record<string, { edges: Array<{ node: { id: string } }> }>>({
      id,
      fragment: list(chosen),
    });
    return read?.[field]?.edges.map(({ node }) => node.id) ?? [];
  };
  cache.writeFragment({ id, fragment: list('this'), data: page('first') });
  cache.writeFragment({ id, fragment: list('this', 'first'), data: page('second') });
  return { nodes: shown('this'), nodesOfOtherChoices: choosing.length ? shown('other') : [] };
}
