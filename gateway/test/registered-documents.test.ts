import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newApiKeySecret } from '@webrana/subgraph-kit';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDoorSettings } from '../src/door-settings.ts';
import { hashOperation, loadRegisteredOperations } from '../src/registered-operations.ts';
import { ToyPlatform } from './support/toy-platform.ts';
import { watch } from './support/watch.ts';

const loan = 'query Loan { loan(id: "r") { id book { title } } }';
const ticks = 'subscription Ticks { ticks }';
const free = '{ whoCalls }';
const folder = mkdtempSync(join(tmpdir(), 'registered-'));
const manifest = (name: string, entries: Record<string, string>): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(entries));
  return file;
};
const keyOf = (text: string) => `sha256:${hashOperation(text)}`;
const persisted = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOperation(text) } },
});

let platform: ToyPlatform;
beforeAll(async () => {
  const file = manifest('app.json', { [keyOf(loan)]: loan, [keyOf(ticks)]: ticks });
  platform = await ToyPlatform.start({
    freeDocuments: false,
    registeredOperations: loadRegisteredOperations([file]),
  });
});
afterAll(() => platform.stop());

describe('where only registered documents are taken', () => {
  it('they run by their hash, with the type names an app needs', async () => {
    const { data } = await platform.send(persisted(loan));
    expect(data).toEqual({
      loan: { id: 'r', book: { title: 'Title b1', __typename: 'Book' }, __typename: 'Loan' },
    });
  });

  it('a visitor and a person cannot send others', async () => {
    const token = await platform.token();
    for (const answer of [await platform.query(free), await platform.query(free, {}, token)]) {
      expect(answer.status).toBe(403);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const got = await fetch(`${platform.url}?query=${encodeURIComponent(free)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(got.status).toBe(403);
  });

  it('an API key sends what it likes', async () => {
    const { secret, hash } = newApiKeySecret('LIVE');
    platform.apiKeys.set(hash, {
      id: 'key_1',
      ownerId: 'usr_7',
      userId: 'usr_7',
      isVerified: true,
      mode: 'LIVE',
      scopes: ['orders:read'],
    });
    expect((await platform.query(free, {}, secret)).data).toHaveProperty('whoCalls');
  });

  it('another text under a registered hash is not read', async () => {
    const before = platform.toys.calls.length;
    const { data } = await platform.send({ query: free, ...persisted(loan) });
    expect(data).toHaveProperty('loan');
    const queries = platform.toys.calls.slice(before).map(({ query }) => query);
    expect(queries.join()).not.toContain('whoCalls');
  });

  it('an unknown hash is told apart, and its text is refused', async () => {
    const unknown = await platform.send(persisted(free));
    expect(unknown.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect((await platform.send({ query: free, ...persisted(free) })).status).toBe(403);
  });

  it('the same over sockets', async () => {
    const client = platform.client(await platform.token());
    const refused = watch(client, 'subscription { ticks }');
    await expect.poll(() => refused.failures.length).toBe(1);
    const received: unknown[] = [];
    client.subscribe(
      { query: ticks, ...persisted(ticks) },
      { next: (event) => received.push(event.data), error: () => {}, complete: () => {} },
    );
    await expect.poll(() => platform.toys.ticks.listeners.size).toBe(1);
    platform.toys.ticks.publish(7);
    await expect.poll(() => received).toEqual([{ ticks: 7 }]);
  });
});

describe('manifests', () => {
  it('with a document that is not what its hash says are refused', () => {
    const file = manifest('bad.json', { [keyOf(loan)]: free });
    expect(() => loadRegisteredOperations([file])).toThrow('under its sha256');
  });

  it.each(['clients/customer', 'clients/reseller', 'clients/admin', 'packages/apollo'])(
    'of %s fit the schema that is served',
    (app) => {
      const root = new URL('../../', import.meta.url);
      const { pathname } = new URL(`${app}/src/__generated__/persisted-documents.json`, root);
      const schema = buildSchema(readFileSync(new URL('gateway/admin-api.graphql', root), 'utf8'));
      const documents = [...loadRegisteredOperations([pathname]).values()];
      expect(documents.length).toBeGreaterThan(3);
      for (const text of documents) expect(validate(schema, parse(text))).toEqual([]);
    },
  );

  it('are all there is in production, unless the settings say otherwise', () => {
    const freeIn = (environment: Record<string, string>) =>
      readDoorSettings(environment).freeDocuments;
    expect(freeIn({ NODE_ENV: 'production' })).toBe(false);
    expect(freeIn({ NODE_ENV: 'production', GATEWAY_FREE_DOCUMENTS: '1' })).toBe(true);
    expect(freeIn({})).toBe(true);
    expect(freeIn({ GATEWAY_FREE_DOCUMENTS: '0' })).toBe(false);
  });
});
