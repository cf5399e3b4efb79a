import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** An account was closed to its owner: what is queued for them waits. */
export const UserSuspended = defineEvent({
  name: 'identity.user-suspended',
  schema: z.object({ userId: idSchema, suspendedAt: instantSchema }),
  consumers: ['instances'],
});
