import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, localeSchema } from '../values.ts';

/** Somebody opened an account. */
export const UserRegistered = defineEvent({
  name: 'identity.user-registered',
  schema: z.object({
    userId: idSchema,
    locale: localeSchema,
    registeredAt: instantSchema,
  }),
  consumers: ['billing', 'notifications'],
});
