export type { RenewalOutcome } from './auth-link';
export { createCache } from './cache';
export { type ApolloClientOptions, type ApolloConnection, createApolloClient } from './client';
export { type ActingStore, actingStore } from './session/acting';
export { actAsPath, handOverActing, receiveActing } from './session/handover';
export { SessionProvider, useSession } from './session/SessionProvider';
export { createSession } from './session/session';
export type {
  CompleteSignInFailure,
  ConfirmIdentityFailure,
  Grant,
  RegisterFailure,
  Session,
  SessionOptions,
  SessionState,
  SignInFailure,
} from './session/types';
export { useSignInSteps } from './session/useSignInSteps';
