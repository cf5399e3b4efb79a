import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/** Compares the bearer token of a request in constant time. */
export function bearerIs(request: Request, token: string): boolean {
  const given = Buffer.from(request.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
