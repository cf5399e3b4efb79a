import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema } from '../values.ts';

/** What the API keys of a reseller may do is other than before: changed, rotated, revoked, or a closed account. */
export const ApiKeysChanged = defineEvent({
  name: 'identity.api-keys-changed',
  schema: z.object({
    /** The person who owns the keys. */
    ownerId: idSchema,
  }),
  liveTopics: () => [liveTopics.apiKeysChanged],
});
