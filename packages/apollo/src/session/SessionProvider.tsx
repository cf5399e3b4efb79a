import { ApolloProvider } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Session, SessionState } from './types';

const SessionContext = createContext<Session | null>(null);

/** Gives the app its session and Apollo Client, and restores the session once at the start. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  useEffect(() => {
    if (session.getState().status === 'restoring') void session.restore();
  }, [session]);
  return (
    <SessionContext value={session}>
      <ApolloProvider client={session.client}>{children}</ApolloProvider>
    </SessionContext>
  );
}

/** The session of the app: who is signed in, and the ways in and out. */
export function useSession(): SessionState & Omit<Session, 'client' | 'getState' | 'subscribe'> {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return { ...session, ...state };
}
