import { createSession } from '@webrana/apollo';
import { currentLanguage } from '@webrana/ui';

/** The one session of this app. */
export const session = createSession({ locale: currentLanguage });
