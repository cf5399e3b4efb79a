export { createCache } from './cache';
export { connection } from './connection';
export { actingStore } from './session/acting';
export { actAsPath, handOverActing, receiveActing } from './session/handover';
export { SessionProvider, useSession } from './session/SessionProvider';
export { createSession } from './session/session';
export type { Grant, Session, SignInFailure } from './session/types';
export { useSignInSteps } from './session/useSignInSteps';
