import { createSession } from '@webrana/apollo';
import { currentLanguage } from '@webrana/ui';
import { addStaffLists } from './staff-lists';

/** The one session of this app. */
export const session = createSession({ locale: currentLanguage });
addStaffLists(session.client.cache);
