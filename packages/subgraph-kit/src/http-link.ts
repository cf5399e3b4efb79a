import type { SubgraphName } from '@webrana/events';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type SigningKey, signCall } from './internal-token.ts';
import type { Caller, HealthReport, SubgraphAnswer, SubgraphLink } from './port.ts';
import { queueIterator } from './queue-iterator.ts';

export type HttpLinkOptions = {
  readonly name: SubgraphName;
  /** Origin of the subgraph, for example `http://127.0.0.1:4003`. */
  readonly url: string;
  readonly signingKey: SigningKey;
  readonly timeoutMs?: number;
};

/** The header a call's token travels in; `Authorization` stays free for whoever runs a proxy. */
export const callTokenHeader = 'x-webrana-call';

/** A link to a subgraph in another process: signed HTTP calls with keep-alive, graphql-ws for sources. */
export const httpLink = (options: HttpLinkOptions): SubgraphLink => {
  const { name, url, signingKey, timeoutMs = 5_000 } = options;
  let sockets: Client | undefined;

  const send = async (
    path: string,
    init: { method: string; body: string | Uint8Array; headers?: Record<string, string> },
    caller: Caller,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const token = await signCall(signingKey, name, caller, init.body);
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    return fetch(new URL(path, url), {
      method: init.method,
      headers: { ...init.headers, [callTokenHeader]: token },
      ...(init.method === 'GET' ? {} : { body: init.body as string | Uint8Array<ArrayBuffer> }),
      signal: AbortSignal.any(limits),
    });
  };

  const socket = (): Client => {
    sockets ??= createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazyCloseTimeout: 5_000,
      retryAttempts: 0,
    });
    return sockets;
  };

  return {
    name,
    async execute(operation, caller, { signal } = {}) {
      const body = JSON.stringify(operation);
      const response = await send(
        '/graphql',
        { method: 'POST', body, headers: { 'content-type': 'application/json' } },
        caller,
        signal,
      );
      const setCookies = response.headers.getSetCookie();
      const answer = (await response.json()) as SubgraphAnswer;
      return setCookies.length ? { ...answer, setCookies } : answer;
    },
    async subscribe(operation, caller) {
      const payload = { query: operation.query, variables: operation.variables ?? {} };
      const token = await signCall(signingKey, name, caller, JSON.stringify(payload));
      const source = queueIterator<SubgraphAnswer>();
      source.onReturn = socket().subscribe(
        { ...payload, operationName: operation.operationName, extensions: { token } },
        {
          next: (result) => source.push(result as SubgraphAnswer),
          error: (error) => source.fail(error),
          complete: () => source.finish(),
        },
      );
      return source.iterator;
    },
    async route(request, caller) {
      const query = new URLSearchParams(request.query).toString();
      const response = await send(
        `/routes${request.path}${query ? `?${query}` : ''}`,
        { method: request.method, body: request.body, headers: { ...request.headers } },
        caller,
      );
      return {
        status: response.status,
        headers: { 'content-type': response.headers.get('content-type') ?? 'text/plain' },
        body: new Uint8Array(await response.arrayBuffer()),
      };
    },
    async health() {
      const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(2_000) });
      return (await response.json()) as HealthReport;
    },
    async close() {
      await sockets?.dispose();
    },
  };
};
