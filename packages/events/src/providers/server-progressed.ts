import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A server came one step closer to running. */
export const ServerProgressed = defineEvent({
  name: 'providers.server-progressed',
  schema: z.object({
    serverId: idSchema,
    instanceId: idSchema,
    step: z.enum(['CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'RUNNING']),
    ipv4: z.string().nullable(),
    ipv6: z.string().nullable(),
  }),
  consumers: ['instances'],
});
