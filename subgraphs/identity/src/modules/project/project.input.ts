import { z } from 'zod';
import { nameKeyOf, nameSchema } from '../account/account.input.ts';

const projectId = z.string().min(1).max(40);

export const createProjectInput = z.object({
  name: nameSchema,
  mode: z.enum(['LIVE', 'TEST']).default('LIVE'),
});
export const renameProjectInput = z.object({ projectId, name: nameSchema });
export const archiveProjectInput = z.object({ projectId });

/** The form of a name that keeps the names of an owner's projects apart. */
export const projectNameKeyOf = (name: string): string => nameKeyOf(name);
