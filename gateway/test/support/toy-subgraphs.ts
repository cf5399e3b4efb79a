import { buildSubgraphSchema } from '@apollo/subgraph';
import type {
  Caller,
  RawRequest,
  RawResponse,
  SubgraphAnswer,
  SubgraphLink,
} from '@webrana/subgraph-kit';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  subscribe,
} from 'graphql';

import { Channel } from './channel.ts';

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@tag", "@inaccessible", "@shareable"])\n`;

export const toySdl: Record<string, string> = {
  identity: `${head}
    "A person." type Person @key(fields: "id") @tag(name: "public") { id: ID! "The name." name: String! secretNote: String @tag(name: "admin") }
    type AdminReport @tag(name: "admin") { lines: [String!]! }
    type Internal @inaccessible { key: String! }
    type Grant @tag(name: "public") { token: String! }
    type Query {
      viewer: Person @tag(name: "public")
      whoCalls: String! @tag(name: "public")
      fail(how: String!): String @tag(name: "public")
      report: AdminReport @tag(name: "admin")
      internalThing: Internal @inaccessible
    }
    type Mutation {
      signIn(name: String!): Grant! @tag(name: "public")
      refresh: String! @tag(name: "public")
    }`,
  catalog: `${head}
    interface Thing { id: ID! }
    type Book implements Thing @key(fields: "id") @tag(name: "public") { id: ID! title: String! related(first: Int! = 10): [Book!]! }
    type BookEdge @tag(name: "public") { cursor: String! node: Book! }
    type BookConnection @tag(name: "public") { edges: [BookEdge!]! }
    enum Shelf { TOP BOTTOM @tag(name: "admin") }
    input BookFilter { shelf: Shelf hidden: String @tag(name: "admin") }
    type Query {
      books(first: Int! = 20, filter: BookFilter, internalFlag: Boolean @tag(name: "admin")): BookConnection! @tag(name: "public")
      book(id: ID!): Book @tag(name: "public")
    }`,
  orders: `${head}
    type Person @key(fields: "id", resolvable: false) { id: ID! }
    type Book @key(fields: "id", resolvable: false) { id: ID! }
    type Loan @key(fields: "id") @tag(name: "public") { id: ID! state: String! book: Book person: Person count: Int! }
    type Query { loan(id: ID!): Loan @tag(name: "public") loans: [Loan!]! @tag(name: "public") }
    type Mutation { lend(bookId: ID!): Loan! @tag(name: "public") }
    type Subscription {
      loanChanged(id: ID): Loan! @tag(name: "public")
      ticks: Int! @tag(name: "public")
    }`,
};

type ToyContext = { caller: Caller; setCookies: string[] };
export type Faults = {
  dead: Set<string>;
  hanging: Set<string>;
  /** What a subgraph warns of in its health. */
  warnings: Map<string, string[]>;
};
export type Toys = {
  links: SubgraphLink[];
  faults: Faults;
  loans: Channel<{ id: string; state: string }>;
  ticks: Channel<number>;
  /** What was asked of whom. */
  calls: { subgraph: string; query: string; caller: Caller }[];
  routes: { subgraph: string; request: RawRequest; caller: Caller }[];
};

const loan = (id: string, state = 'OPEN') => ({
  id,
  state,
  count: 1,
  book: { id: 'b1' },
  person: { id: 'p1' },
});

const resolversOf = (toys: Toys): Record<string, object> => ({
  identity: {
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Person ${id}` }) },
    Query: {
      viewer: (_: unknown, _a: unknown, { caller }: ToyContext) =>
        caller.actor.kind === 'user' ? { id: caller.actor.userId, name: 'Me' } : null,
      whoCalls: (_: unknown, _a: unknown, { caller }: ToyContext) => JSON.stringify(caller),
      fail: (_: unknown, { how }: { how: string }) => {
        if (how === 'bug') throw new Error('ER_DUP_ENTRY: select * from users at /srv/app.ts');
        throw new GraphQLError('A message for people.', {
          extensions: { code: how, stacktrace: ['x'], sql: 'select', retryAfterMs: 5 },
        });
      },
    },
    Mutation: {
      signIn: (_: unknown, { name }: { name: string }) => ({ token: name }),
      refresh: (_: unknown, _a: unknown, { caller, setCookies }: ToyContext) => {
        setCookies.push('webrana_refresh=next; HttpOnly; Path=/', 'other=1');
        return JSON.stringify(caller.request.cookies);
      },
    },
  },
  catalog: {
    Book: {
      __resolveReference: ({ id }: { id: string }) => ({ id, title: `Title ${id}` }),
      related: () => [],
    },
    Thing: { __resolveType: () => 'Book' },
    Query: {
      books: (_: unknown, { first }: { first: number }) => ({
        edges: Array.from({ length: Math.min(first, 3) }, (_x, index) => ({
          cursor: `${index}`,
          node: { id: `b${index}`, title: `Title b${index}` },
        })),
      }),
      book: (_: unknown, { id }: { id: string }) => ({ id, title: `Title ${id}` }),
    },
  },
  orders: {
    Loan: { __resolveReference: ({ id }: { id: string }) => loan(id) },
    Query: {
      loan: (_: unknown, { id }: { id: string }) => loan(id),
      loans: () => [loan('l1'), loan('l2')],
    },
    Mutation: { lend: () => loan('l9') },
    Subscription: {
      loanChanged: {
        subscribe: (_: unknown, { id }: { id?: string }, { caller }: ToyContext) => {
          if (caller.actor.kind !== 'user') {
            throw new GraphQLError('Sign in to continue.', {
              extensions: { code: 'UNAUTHENTICATED' },
            });
          }
          void id;
          return toys.loans.open();
        },
        resolve: ({ id, state }: { id: string; state: string }) => loan(id, state),
      },
      ticks: { subscribe: () => toys.ticks.open(), resolve: (tick: number) => tick },
    },
  },
});

const formatted = ({ data, errors }: ExecutionResult, setCookies: string[]): SubgraphAnswer => ({
  data,
  errors: errors?.map((error) => {
    const plain: GraphQLFormattedError = error.toJSON();
    return JSON.parse(JSON.stringify(plain)) as GraphQLFormattedError;
  }),
  setCookies,
});

/** In-memory links over toy schemas, which can be made to fail. */
export const createToys = (
  route: (subgraph: string, request: RawRequest) => Promise<RawResponse>,
): Toys => {
  const toys: Toys = {
    links: [],
    faults: { dead: new Set(), hanging: new Set(), warnings: new Map() },
    loans: new Channel(),
    ticks: new Channel(),
    calls: [],
    routes: [],
  };
  const resolvers = resolversOf(toys);
  const guard = async (name: string): Promise<void> => {
    if (toys.faults.dead.has(name)) throw new Error(`connect ECONNREFUSED ${name}`);
    if (toys.faults.hanging.has(name)) await new Promise(() => {});
  };
  toys.links = Object.entries(toySdl).map(([name, sdl]): SubgraphLink => {
    const schema: GraphQLSchema = buildSubgraphSchema([
      { typeDefs: parse(sdl), resolvers: resolvers[name] as never },
    ]);
    return {
      name: name as SubgraphLink['name'],
      execute: async ({ query, variables, operationName }, caller) => {
        toys.calls.push({ subgraph: name, query, caller });
        await guard(name);
        const contextValue: ToyContext = { caller, setCookies: [] };
        const result = await execute({
          schema,
          document: parse(query),
          variableValues: variables,
          operationName,
          contextValue,
        });
        return formatted(result, contextValue.setCookies);
      },
      subscribe: async ({ query, variables, operationName }, caller) => {
        toys.calls.push({ subgraph: name, query, caller });
        await guard(name);
        const contextValue: ToyContext = { caller, setCookies: [] };
        const args = {
          schema,
          document: parse(query),
          variableValues: variables,
          operationName,
          contextValue,
        };
        const result = await subscribe(args);
        if (Symbol.asyncIterator in result) return result as AsyncIterableIterator<SubgraphAnswer>;
        return (async function* () {
          yield formatted(result, []);
        })();
      },
      route: async (request, caller) => {
        toys.routes.push({ subgraph: name, request, caller });
        await guard(name);
        return route(name, request);
      },
      health: async () => {
        await guard(name);
        const warnings = toys.faults.warnings.get(name);
        return { database: true, queue: true, ...(warnings && { warnings }) };
      },
      close: async () => {},
    };
  });
  return toys;
};
