import type { SubgraphName } from '@webrana/events';
import type { FormattedExecutionResult } from 'graphql';
import type { Scope } from './scopes.ts';

export type Locale = 'id' | 'en';
export type Role = 'CUSTOMER' | 'RESELLER' | 'SUPPORT' | 'FINANCE' | 'ADMIN';

/** What an API key may do beyond being its owner; absent from a person who signed in. */
export type ApiKeyFacts = {
  readonly id: string;
  readonly scopes: readonly Scope[];
  /** The only projects it may touch; absent means all of the owner's. */
  readonly projectIds?: readonly string[];
  /** Whole rupiah it may spend in a calendar month of Asia/Jakarta; absent means no cap. */
  readonly monthlyCap?: number;
};

/** Who acts. A closed union: switch over `kind` exhaustively. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      /** The owner of what the actor makes and sees: the person, or in test mode their test twin. */
      readonly userId: string;
      readonly role: Role;
      /** What proves the actor and can be revoked: a session, or an API key. */
      readonly sessionId: string;
      /** The API key that acts in the person's name, if one does. */
      readonly apiKey?: ApiKeyFacts;
      /** Whether the e-mail address is confirmed; absent means no. */
      readonly isVerified?: boolean;
      /** When the person last proved who they are, in seconds since 1970. */
      readonly authenticatedAt?: number;
      /** The member of staff who acts in the person's name, if one does. */
      readonly impersonatorId?: string;
    }
  | { readonly kind: 'service'; readonly name: SubgraphName | 'gateway' };

/** What is known about the request itself; carried inside the signed token between processes. */
export type RequestFacts = {
  readonly requestId: string;
  readonly clientAddress: string;
  readonly userAgent: string;
  readonly locale: Locale;
  /** Only the cookies the gateway is configured to pass on. */
  readonly cookies: Readonly<Record<string, string>>;
};

export type Caller = { readonly actor: Actor; readonly request: RequestFacts };

export type SubgraphOperation = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

export type SubgraphAnswer = FormattedExecutionResult & {
  /** `Set-Cookie` header values for the browser. */
  readonly setCookies?: readonly string[];
};

/** A request that is not GraphQL: webhooks, key sets, files. The path is relative to the subgraph. */
export type RawRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes exactly as received. */
  readonly body: Uint8Array;
};
export type RawResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export type HealthReport = {
  readonly database: boolean;
  readonly queue: boolean;
  /** What whoever runs it should look at though it works; absent when there is nothing. */
  readonly warnings?: readonly string[];
};

/** How anything talks to a subgraph: in memory or over HTTP, with the same guarantees. */
export interface SubgraphLink {
  readonly name: SubgraphName;
  execute(
    operation: SubgraphOperation,
    caller: Caller,
    options?: { signal?: AbortSignal },
  ): Promise<SubgraphAnswer>;
  /** One result per event; `return()` ends the source at once, even while `next()` waits. */
  subscribe(
    operation: SubgraphOperation,
    caller: Caller,
  ): Promise<AsyncIterableIterator<SubgraphAnswer>>;
  route(request: RawRequest, caller: Caller): Promise<RawResponse>;
  /** Resolves within two seconds; rejects when the subgraph cannot be reached. */
  health(): Promise<HealthReport>;
  close(): Promise<void>;
}

/** An entity of another subgraph, or of a row not loaded yet, known by its identifier only. */
export type EntityReference = { readonly id: string };
