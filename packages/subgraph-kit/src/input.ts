import type { z } from 'zod';
import { type FieldIssue, InvalidInputError } from './errors.ts';

/** Stable codes by what zod found; apps translate by them. */
const codeOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_SHORT' : 'TOO_SMALL';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_LONG' : 'TOO_LARGE';
    case 'custom':
      return typeof issue.params?.code === 'string' ? issue.params.code : 'INVALID';
    default:
      return 'INVALID';
  }
};

/**
 * Parses the `input` argument of a field; throws `InvalidInputError` that names every field to
 * change, with paths below `input`.
 */
export const parseInput = <S extends z.ZodType>(schema: S, input: unknown): z.infer<S> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues: FieldIssue[] = parsed.error.issues.map((issue) => ({
    path: ['input', ...issue.path.map(String)],
    code: codeOf(issue),
    message: issue.message,
  }));
  throw new InvalidInputError(issues);
};
