import type { Grant } from './types';

const key = 'webrana-acting';

/** Keeps a session in somebody's name for one tab, so that a reload goes on with it. */
export interface ActingStore {
  read: () => Grant | null;
  write: (grant: Grant | null) => void;
}

/** A store in the tab's own storage; what has ended or is not readable is not there. */
export function actingStore(storage: Storage): ActingStore {
  return {
    read: () => {
      try {
        const grant = JSON.parse(storage.getItem(key) ?? 'null') as Grant | null;
        return grant && Date.parse(grant.expiresAt) > Date.now() ? grant : null;
      } catch {
        return null;
      }
    },
    write: (grant) => {
      if (grant) storage.setItem(key, JSON.stringify(grant));
      else storage.removeItem(key);
    },
  };
}
