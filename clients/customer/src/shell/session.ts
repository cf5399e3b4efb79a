import { actAsPath, actingStore, createSession } from '@webrana/apollo';
import { currentLanguage } from '@webrana/ui';

/** The one session of this app. */
export const session = createSession({
  locale: currentLanguage,
  acting: actingStore(sessionStorage),
  // A page of its own says so: whoever signs in next must not take this tab for the customer's.
  onActingEnded: () => location.replace(actAsPath),
});
