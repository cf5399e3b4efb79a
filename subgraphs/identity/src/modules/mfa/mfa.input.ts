import { z } from 'zod';

/** Six digits or a recovery code as people type them, without spaces and in lower case. */
export const codeSchema = z
  .string()
  .max(40, 'Enter six digits or a recovery code.')
  .transform((code) => code.replace(/[\s-]/g, '').toLowerCase())
  .pipe(z.string().min(6, 'Enter six digits or a recovery code.'));
