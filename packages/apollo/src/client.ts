import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import type { Client } from 'graphql-ws';
import { createAuthLink, type RenewalOutcome } from './auth-link';
import { createCache } from './cache';
import { createRegisteredLink } from './registered-documents';
import { createSocket, createSocketLink } from './socket-link';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
    }
  }
}

/** Where the API is, and what the client needs to know of the session. */
export interface ApolloClientOptions {
  httpUri?: string;
  /** The address for subscriptions; by default the same host as the page. */
  wsUri?: string;
  getAccessToken: () => string | null;
  /** A token that is still valid, renewed when it has to be; null for a visitor. */
  getFreshToken?: () => Promise<string | null>;
  refresh: () => Promise<RenewalOutcome>;
  /** The session cannot be renewed: the person has to sign in again. */
  onSessionEnded?: () => void;
  /** The language of the app. */
  locale: () => string;
}

/** An Apollo Client and the socket below it. */
export interface ApolloConnection {
  client: ApolloClient;
  socket: Client;
}

function defaultSocketUri(): string {
  const { protocol, host } = globalThis.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
}

/** Creates the client every app uses: HTTP for queries and mutations, one socket for subscriptions. */
export function createApolloClient(options: ApolloClientOptions): ApolloConnection {
  const refresh = async () => {
    const outcome = await options.refresh();
    if (outcome === 'ended') options.onSessionEnded?.();
    return outcome;
  };
  const socket = createSocket({
    url: options.wsUri ?? defaultSocketUri(),
    getFreshToken: options.getFreshToken ?? (async () => options.getAccessToken()),
    refresh,
    onReconnected: () => void client.refetchQueries({ include: 'active' }),
  });
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.split(
      ({ query }) => {
        const definition = getMainDefinition(query);
        return definition.kind === 'OperationDefinition' && definition.operation === 'subscription';
      },
      createSocketLink(socket, refresh),
      ApolloLink.from([
        createAuthLink({ ...options, refresh }),
        createRegisteredLink(),
        new HttpLink({ uri: options.httpUri ?? '/graphql', credentials: 'same-origin' }),
      ]),
    ),
    defaultOptions: {
      // A part of the platform may be away: what the others answered is still shown.
      watchQuery: {
        fetchPolicy: 'cache-and-network',
        nextFetchPolicy: 'cache-first',
        errorPolicy: 'all',
      },
    },
  });
  return { client, socket };
}
