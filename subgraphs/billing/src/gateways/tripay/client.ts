import { z } from 'zod';
import { GatewayRefusal, GatewayUnavailable } from '../../port.ts';

export type TripayOptions = { baseUrl: string; apiKey: string };
type Query = Readonly<Record<string, string | number>>;

/** Statuses that speak about us or the moment, not about what was asked. */
const notAboutTheQuestion = new Set([401, 403, 408, 429]);
const envelope = z.looseObject({ success: z.boolean(), message: z.string().nullish() });

export type TripayAnswer = { ok: true; data: unknown } | { ok: false; status: number; why: string };

const answerOf = async (request: Promise<Response>): Promise<TripayAnswer> => {
  let response: Response;
  let text: string;
  try {
    response = await request;
    text = await response.text();
  } catch (cause) {
    throw new GatewayUnavailable('Tripay did not answer.', { cause });
  }
  const { status } = response;
  if (status >= 500) throw new GatewayUnavailable(`Tripay answered ${status}.`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new GatewayUnavailable(`Tripay answered ${status} without JSON.`, { cause });
  }
  const parsed = envelope.safeParse(body);
  if (!parsed.success) throw new GatewayUnavailable(`Tripay answered ${status} unreadably.`);
  if (parsed.data.success) return { ok: true, data: parsed.data.data };
  return { ok: false, status, why: parsed.data.message ?? 'no reason given' };
};

/** The HTTP calls, deciding by `success` because Tripay documents no status codes. */
export const createTripayClient = ({ baseUrl, apiKey }: TripayOptions) => {
  const headers = { accept: 'application/json', authorization: `Bearer ${apiKey}` };
  const get = (path: string, query: Query, timeoutMs: number): Promise<TripayAnswer> => {
    const url = new URL(`${baseUrl}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    return answerOf(fetch(url, { headers, signal, redirect: 'error' }));
  };
  return {
    /** Data of a read, `undefined` when Tripay does not know what was asked for. */
    async read(path: string, query: Query, timeoutMs: number): Promise<unknown> {
      const answer = await get(path, query, timeoutMs);
      if (answer.ok) return answer.data;
      if (notAboutTheQuestion.has(answer.status) || /api key/i.test(answer.why))
        throw new GatewayUnavailable(`Tripay refused to answer: ${answer.why}`);
      return undefined;
    },
    /** Data of a write; throws `GatewayRefusal` when Tripay says that nothing was done. */
    async write(path: string, body: object, timeoutMs: number): Promise<unknown> {
      const answer = await answerOf(
        fetch(`${baseUrl}${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
        }),
      );
      if (answer.ok) return answer.data;
      throw new GatewayRefusal(answer.why);
    },
  };
};
