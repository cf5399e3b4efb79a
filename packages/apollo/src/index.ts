export type { RenewalOutcome } from './auth-link';
export { createCache } from './cache';
export { type ApolloClientOptions, type ApolloConnection, createApolloClient } from './client';
export { type ActingStore, actingStore } from './session/acting';
export { actAsPath, handOverActing, receiveActing } from './session/handover';
export { SessionProvider, useSession } from './session/SessionProvider';
export {
  type CompleteSignInFailure,
  type ConfirmIdentityFailure,
  createSession,
  type Grant,
  type RegisterFailure,
  type Session,
  type SessionOptions,
  type SessionState,
  type SignInFailure,
} from './session/session';
export { useSignInSteps } from './session/useSignInSteps';
