import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A reseller made the first API key in test mode; what a rehearsal needs may be laid out. */
export const TestModeOpened = defineEvent({
  name: 'identity.test-mode-opened',
  schema: z.object({
    /** The person's test twin, prefixed `tst_`. */
    ownerId: idSchema,
  }),
  consumers: ['billing'],
});
