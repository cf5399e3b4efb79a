import type { RawResponse } from '@webrana/subgraph-kit';

/** An answer to another service; nobody may keep it. */
export const jsonAnswer = (status: number, body: object): RawResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/** What a body says; `undefined` when it is not JSON. */
export const readJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};
