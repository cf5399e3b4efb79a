import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema } from '../values.ts';

/** A session ended before its time: sign-out, reuse of a refresh token, revocation. */
export const SessionRevoked = defineEvent({
  name: 'identity.session-revoked',
  schema: z.object({
    sessionId: idSchema,
    userId: idSchema,
  }),
  liveTopics: () => [liveTopics.sessionRevoked],
});
