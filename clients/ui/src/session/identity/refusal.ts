import { createContext, useContext } from 'react';

/** Why what is forbidden is forbidden to whoever uses the app now; undefined for no special reason. */
export const RefusalContext = createContext<string | undefined>(undefined);

export const useRefusal = (): string | undefined => useContext(RefusalContext);
