import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** Nothing of a server is left at the provider, because its instance has ended. */
export const ServerDestroyed = defineEvent({
  name: 'providers.server-destroyed',
  schema: z.object({ serverId: idSchema, instanceId: idSchema }),
  consumers: ['instances'],
});
