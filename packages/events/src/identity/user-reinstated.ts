import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** A suspended account was opened to its owner again: what waits goes on. */
export const UserReinstated = defineEvent({
  name: 'identity.user-reinstated',
  schema: z.object({ userId: idSchema, reinstatedAt: instantSchema }),
  consumers: ['instances'],
});
