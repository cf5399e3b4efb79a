import { ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type ExecutionResult, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import type { RenewalOutcome } from './auth-link';
import { registeredHash } from './registered-documents';

const unauthorized = 4401;
const maximumRenewals = 3;
const pongPatience = 5_000;

/** What the socket needs to know of the session. */
interface SocketOptions {
  url: string;
  /** A token that is still valid, renewed when it has to be; null for a visitor. */
  getFreshToken: () => Promise<string | null>;
  refresh: () => Promise<RenewalOutcome>;
  /** The connection stands again after it was lost: whatever happened meanwhile was missed. */
  onReconnected: () => void;
}

/** Opens the socket lazily, keeps it alive, and reports when it stands again after a loss. */
export function createSocket({ url, getFreshToken, onReconnected }: SocketOptions): Client {
  let wasLost = false;
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    connectionParams: async () => {
      const accessToken = await getFreshToken();
      return accessToken ? { accessToken } : {};
    },
    on: {
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), pongPatience);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      closed: (event) => {
        clearTimeout(pongTimer);
        wasLost ||= (event as CloseEvent).code !== 1000;
      },
      connected: () => {
        if (wasLost) onReconnected();
        wasLost = false;
      },
    },
  });
  return client;
}

function isUnauthorizedClose(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === unauthorized;
}

function isUnauthenticatedError(error: unknown): boolean {
  return Array.isArray(error) && error.some((one) => one?.extensions?.code === 'UNAUTHENTICATED');
}

function toError(error: unknown): unknown {
  if (error instanceof Error) return error;
  if (Array.isArray(error)) return new CombinedGraphQLErrors({ errors: error });
  return new Error('The live connection was closed.');
}

/** Runs subscriptions over the socket; after 4401 it renews the session and subscribes again. */
export function createSocketLink(
  socket: Pick<Client, 'subscribe'>,
  refresh: () => Promise<RenewalOutcome>,
): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        let stop: (() => void) | undefined;
        let isStopped = false;
        let renewals = 0;
        const start = () => {
          const sha256Hash = registeredHash(operation.query);
          stop = socket.subscribe(
            {
              query: print(operation.query),
              variables: operation.variables,
              operationName: operation.operationName,
              // The text goes along for a gateway that does not know the hash yet.
              ...(sha256Hash && {
                extensions: { persistedQuery: { version: 1, sha256Hash } },
              }),
            },
            {
              next: (result) => {
                renewals = 0;
                observer.next(result as ExecutionResult as ApolloLink.Result);
              },
              complete: () => observer.complete(),
              error: (error) => void recover(error),
            },
          );
        };
        const recover = async (error: unknown) => {
          const isExpired = isUnauthorizedClose(error) || isUnauthenticatedError(error);
          if (isExpired && renewals < maximumRenewals) {
            renewals += 1;
            const outcome = await refresh().catch(() => 'unreachable' as const);
            if (isStopped) return;
            if (outcome === 'renewed') return start();
          }
          if (!isStopped) observer.error(toError(error));
        };
        start();
        return () => {
          isStopped = true;
          stop?.();
        };
      }),
  );
}
