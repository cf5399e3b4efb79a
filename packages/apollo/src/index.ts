export type { RenewalOutcome } from './auth-link';
export { createCache } from './cache';
export { type ApolloClientOptions, type ApolloConnection, createApolloClient } from './client';
export { SessionProvider, useSession } from './session/SessionProvider';
export {
  type CompleteSignInFailure,
  createSession,
  type Grant,
  type RegisterFailure,
  type Session,
  type SessionOptions,
  type SessionState,
  type SignInFailure,
} from './session/session';
