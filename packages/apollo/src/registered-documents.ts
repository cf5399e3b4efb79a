import { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';

/** The hash under which codegen registered a document; undefined for one it does not know. */
export const registeredHash = (document: DocumentNode): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash?.replace(/^sha256:/, '');

/**
 * Sends the hash of a registered document instead of its text, and the text as well when the gateway
 * does not know the hash, as after a change during development.
 */
export const createRegisteredLink = (): ApolloLink =>
  ApolloLink.split(
    ({ query }) => registeredHash(query) !== undefined,
    new PersistedQueryLink({ generateHash: (document) => registeredHash(document) ?? '' }),
  );
