import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A server cannot be created for good, and nothing under its tag is left at the provider. */
export const ServerFailed = defineEvent({
  name: 'providers.server-failed',
  schema: z.object({
    serverId: idSchema,
    instanceId: idSchema,
    /** For staff, never shown to a customer. */
    reason: z.string(),
  }),
  consumers: ['instances'],
});
