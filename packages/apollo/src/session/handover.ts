import type { Grant } from './types';

const ready = 'webrana-act-as-ready';
const given = 'webrana-act-as';
/** Where the customer app waits for a session in somebody's name. */
export const actAsPath = '/act-as';

/**
 * Opens the customer app in a tab of its own and hands it a session in a customer's name, from page
 * to page and only within this origin: the token is in no address, log or cookie. False when the
 * browser opened no tab.
 */
export function handOverActing(grant: Grant): boolean {
  const tab = window.open(actAsPath, '_blank');
  if (!tab) return false;
  const stop = () => window.removeEventListener('message', answer);
  const answer = (event: MessageEvent) => {
    if (event.source !== tab || event.origin !== location.origin || event.data !== ready) return;
    tab.postMessage({ type: given, grant }, location.origin);
    stop();
  };
  window.addEventListener('message', answer);
  setTimeout(stop, 60_000);
  return true;
}

/** What the page that opened this one hands over; null when nobody does within five seconds. */
export function receiveActing(): Promise<Grant | null> {
  const opener = window.opener as Window | null;
  if (!opener) return Promise.resolve(null);
  return new Promise((resolve) => {
    const finish = (grant: Grant | null) => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      // The two tabs have nothing more to say to each other.
      if (grant) window.opener = null;
      resolve(grant);
    };
    const listen = (event: MessageEvent) => {
      const { type, grant } = (event.data ?? {}) as { type?: unknown; grant?: Grant };
      if (event.source !== opener || event.origin !== location.origin || type !== given) return;
      finish(grant ?? null);
    };
    const timer = setTimeout(() => finish(null), 5_000);
    window.addEventListener('message', listen);
    opener.postMessage(ready, location.origin);
  });
}
