import { z } from 'zod';
import { ProviderError } from '../../port.ts';

const problemSchema = z.object({ id: z.string(), message: z.string() });

/** 404 in the provider's own words. */
export class MissingError extends ProviderError {}

/** JSON, or undefined for anything else. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const soldOut = /not available|sold out|unavailable|capacity/i;
/** Statuses after which the request may still have been, or be, carried out. */
const unsure = new Set([408, 409, 425, 499]);

/** Milliseconds the provider asks to wait, 1 s to 60 s; 2 s when it does not say. */
const retryAfterMs = (headers: Headers, now: number): number => {
  const text = headers.get('retry-after');
  const seconds = Number(text);
  const wait = !text ? 2_000 : Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(text) - now;
  return Math.min(60_000, Math.max(1_000, Number.isFinite(wait) ? wait : 2_000));
};

/** What a status other than 2xx means; `body` is the parsed answer. */
export const problemOf = (
  response: Pick<Response, 'status' | 'headers'>,
  body: unknown,
): ProviderError => {
  const { status, headers } = response;
  const said = problemSchema.safeParse(body);
  const words = `DigitalOcean ${status}: ${said.success ? said.data.message : 'no explanation'}`;
  if (status === 429) {
    return new ProviderError('rate-limited', words, {
      retryAfterMs: retryAfterMs(headers, Date.now()),
    });
  }
  // A 4xx that is not in the provider's own form may come from something in between.
  if (status >= 500 || status < 400 || unsure.has(status) || !said.success) {
    return new ProviderError('unclear', words);
  }
  if (status === 401 || status === 403) return new ProviderError('unauthorized', words);
  if (status === 404) return new MissingError('refused', words);
  return new ProviderError(soldOut.test(said.data.message) ? 'sold-out' : 'refused', words);
};
