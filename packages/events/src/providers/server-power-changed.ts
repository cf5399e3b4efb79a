import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A server was powered on or off because its instance asked for it. */
export const ServerPowerChanged = defineEvent({
  name: 'providers.server-power-changed',
  schema: z.object({
    serverId: idSchema,
    instanceId: idSchema,
    power: z.enum(['ON', 'OFF']),
  }),
  consumers: ['instances'],
});
