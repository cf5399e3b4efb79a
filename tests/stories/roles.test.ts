import { readFileSync } from 'node:fs';
import {
  bootPlatform,
  callersOf,
  type Filling,
  internalFields,
  minimalDocument,
  oddFillings,
  outwardFields,
  type RoleCaller,
  roleColumns,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

/*
 * Every cell of docs/roles.md, through the gateway: root fields come from the schemas and verdicts
 * from `@auth`, so a new root field is covered by itself.
 */
const read = (file: string) =>
  readFileSync(new URL(`../../gateway/${file}`, import.meta.url), 'utf8');
const schema = buildSchema(read('admin-api.graphql'));
const internal = buildSchema(read('internal.graphql'));
const fields = outwardFields();
type Field = (typeof fields)[number];
const cells = fields.flatMap((field) =>
  roleColumns.map((column) => ({
    where: `${field.kind}.${field.name}`,
    who: column.name,
    field,
    isAllowed: column.mayAsk(field.access),
  })),
);

let platform: TestPlatform;
let callers: ReadonlyMap<string, RoleCaller>;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
  callers = await callersOf(platform);
});
afterAll(() => platform?.close());

const callerOf = (name: string): RoleCaller => {
  const caller = callers.get(name);
  if (!caller) throw new Error(`Nobody stands for "${name}".`);
  return caller;
};

/** The codes a subscription fails with; none when it is open, with or without a first event. */
const subscriptionCodes = async (
  { client }: RoleCaller,
  document: ReturnType<typeof minimalDocument>,
): Promise<string[]> => {
  const socket = createClient({
    url: `${client.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    connectionParams: { accessToken: client.accessToken },
  });
  type Failures = { extensions?: { code?: string } }[];
  const codes = (failures: unknown): string[] =>
    Array.isArray(failures)
      ? (failures as Failures).map(({ extensions }) => String(extensions?.code))
      : [String(failures)];
  try {
    return await new Promise((resolve) => {
      // A refusal takes milliseconds; whoever is let in may hear nothing for ever.
      const open = setTimeout(() => resolve([]), 750);
      const answer = (found: string[]): void => {
        clearTimeout(open);
        resolve(found);
      };
      socket.subscribe(document, {
        next: ({ errors }) => answer(codes(errors ?? [])),
        error: (failure) => answer(codes(failure)),
        complete: () => answer([]),
      });
    });
  } finally {
    await socket.dispose();
  }
};

const codesOf = async (
  caller: RoleCaller,
  { kind, name }: Field,
  filling?: Filling,
): Promise<string[]> => {
  const document = minimalDocument(schema, kind, name, filling);
  if (kind === 'Subscription') return subscriptionCodes(caller, document);
  const { errors } = await caller.client.send(document.query, document.variables);
  return errors.map(({ extensions }) => extensions.code);
};

const subgraphs = [...new Set(fields.map(({ subgraph }) => subgraph))];

/** How many rows every table of every subgraph has. */
const rowCounts = async (): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of subgraphs) {
    const { database } = platform.subgraph(name);
    const em = database.fork();
    const list =
      database.kind === 'sqlite'
        ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        : "select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'";
    for (const table of await em.execute<{ name: string }[]>(list)) {
      const [row] = await em.execute<{ n: number }[]>(`select count(*) as n from ${table.name}`);
      counts[`${name}.${table.name}`] = Number(row?.n);
    }
  }
  return counts;
};

/** Resolves once what the accounts' opening set going has come to rest. */
const rowCountsAtRest = async (): Promise<Record<string, number>> => {
  let before = await rowCounts();
  await until(async () => {
    const now = await rowCounts();
    const isSame = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    return isSame;
  });
  return before;
};

describe('who is not let through', () => {
  let before: Record<string, number>;
  beforeAll(async () => {
    before = await rowCountsAtRest();
  });

  it.each(cells.filter(({ isAllowed }) => !isAllowed))('$who: $where', async ({ who, field }) => {
    const codes = await codesOf(callerOf(who), field);
    expect(codes).toEqual([who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
  });

  it('changes nothing', async () => {
    expect(await rowCounts()).toEqual(before);
  });
});

/** Signing out and the like end the session of whoever tries them. */
const signedIn = async (name: string): Promise<RoleCaller> => {
  const caller = callerOf(name);
  const { errors } = await caller.client.send('{ viewer { id } }');
  if (errors.length) await caller.signIn();
  return caller;
};

describe('who is let through', () => {
  it.each(cells.filter(({ isAllowed }) => isAllowed))('$who: $where', async ({ who, field }) => {
    const codes = await codesOf(await signedIn(who), field);
    for (const code of codes)
      expect(['UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL']).not.toContain(code);
  });
});

describe('what nobody should send', () => {
  /** Who may ask for most: everybody else is let through to less. */
  const strongest = ['admin', 'reseller', 'customer', 'visitor'];
  const odd = fields.flatMap((field) => {
    const who = strongest.find((name) =>
      cells.some((cell) => cell.field === field && cell.who === name && cell.isAllowed),
    );
    return Object.entries(oddFillings).flatMap(([what, filling]) =>
      who ? [{ what, filling, who, field, where: `${field.kind}.${field.name}` }] : [],
    );
  });

  it.each(odd)('$where: $what', async ({ who, field, filling }) => {
    expect(await codesOf(await signedIn(who), field, filling)).not.toContain('INTERNAL');
  });
});

describe('what only services may ask for', () => {
  const hidden = internalFields().flatMap((field) =>
    roleColumns.map(({ name }) => ({ who: name, where: `${field.kind}.${field.name}`, field })),
  );
  it.each(hidden)('$who: $where is unknown', async ({ who, field }) => {
    const { query, variables } = minimalDocument(internal, field.kind, field.name);
    const { data, errors } = await (await signedIn(who)).client.send(query, variables);
    expect(data).toBeFalsy();
    // Its arguments may be of types that are as unknown as the field.
    expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code);
  });
});
