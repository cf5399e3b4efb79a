import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, providerSchema } from '../values.ts';

/** A server came one step closer to running. */
export const ServerProgressed = defineEvent({
  name: 'providers.server-progressed',
  schema: z.object({
    serverId: idSchema,
    instanceId: idSchema,
    step: z.enum(['CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'RUNNING']),
    ipv4: z.string().nullable(),
    ipv6: z.string().nullable(),
    /** How the provider calls it, and the tag it carries there; absent from facts of old. */
    provider: providerSchema.optional(),
    providerReference: z.string().nullable().optional(),
    tag: z.string().optional(),
  }),
  consumers: ['instances'],
});
