import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** The owner of an account confirmed an address for the first time; once per account. */
export const EmailConfirmed = defineEvent({
  name: 'identity.email-confirmed',
  schema: z.object({ userId: idSchema }),
  consumers: ['billing'],
});
