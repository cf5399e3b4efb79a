import type { z } from 'zod';
import { ProviderError } from '../../port.ts';
import { MissingError, parseJson, problemOf } from './problems.ts';

export type DigitalOceanAccount = {
  /** Origin and path before `/v2`, without a last slash. */
  baseUrl: string;
  token: string;
  /** How long to wait for an answer to a read. Default 8,000. */
  readTimeoutMs?: number;
  /** How long to wait for an answer to a change. Default 20,000. */
  writeTimeoutMs?: number;
};

type Call = { method: 'GET' | 'POST' | 'DELETE'; path: string; body?: unknown };

const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const codeOf = (error: unknown): unknown =>
  (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;

/** Calls the DigitalOcean API once per call and says what a failure means; see `ProviderError`. */
export const createClient = (account: DigitalOceanAccount) => {
  const { baseUrl, token, readTimeoutMs = 8_000, writeTimeoutMs = 20_000 } = account;

  const send = async ({ method, path, body }: Call): Promise<{ status: number; text: string }> => {
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(method === 'GET' ? readTimeoutMs : writeTimeoutMs),
      });
      const text = await response.text();
      if (response.ok) return { status: response.status, text };
      throw problemOf(response, parseJson(text));
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      // A connection that was never made carried nothing: it counts as answered, without effect yet.
      const kind = neverSent.has(String(codeOf(error))) ? 'unclear' : 'unanswered';
      const reason = error instanceof Error ? error.name : 'unknown';
      throw new ProviderError(kind, `DigitalOcean did not answer (${reason})`, { cause: error });
    }
  };

  const read = <S extends z.ZodType>(schema: S, text: string): z.infer<S> => {
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    throw new ProviderError('unclear', 'DigitalOcean answered something else than documented');
  };

  return {
    /** Null for 404. */
    async find<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | null> {
      try {
        return read(schema, (await send({ method: 'GET', path })).text);
      } catch (error) {
        if (error instanceof MissingError) return null;
        throw error;
      }
    },
    async get<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
      return read(schema, (await send({ method: 'GET', path })).text);
    },
    async post<S extends z.ZodType>(path: string, body: unknown, schema: S): Promise<z.infer<S>> {
      return read(schema, (await send({ method: 'POST', path, body })).text);
    },
    /** Fine when it is gone already. */
    async remove(path: string): Promise<void> {
      await send({ method: 'DELETE', path }).catch((error: unknown) => {
        if (!(error instanceof MissingError)) throw error;
      });
    },
  };
};

export type DigitalOceanClient = ReturnType<typeof createClient>;
