import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export type GraphAnswer<T> = {
  status: number;
  data: T;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
};

export type Watch<T> = {
  /** Everything received so far, oldest first. */
  readonly received: T[];
  /** Resolves with the first value that fits, already received or still to come. */
  until(fits: (value: T) => boolean, timeoutMs?: number): Promise<T>;
  close(): Promise<void>;
};

/** A program that talks to the gateway as a browser would: tokens, cookies, sockets. */
export class GraphClient {
  readonly url: string;
  accessToken: string | undefined;
  readonly cookies = new Map<string, string>();
  locale = 'id';
  readonly #watches = new Set<{ close(): Promise<void> }>();

  constructor(url: string) {
    this.url = url;
  }

  /** Sends one operation; errors are answered, not thrown. */
  async send<T>(query: string, variables: object = {}): Promise<GraphAnswer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.locale,
        ...(this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {}),
        ...(this.cookies.size
          ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=');
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const body = (await response.json()) as { data?: T; errors?: GraphAnswer<T>['errors'] };
    return { status: response.status, data: body.data as T, errors: body.errors ?? [] };
  }

  /** Sends one operation that is expected to work; throws with every error otherwise. */
  async ask<T = Record<string, any>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors.length) throw new Error(errors.map((error) => JSON.stringify(error)).join('\n'));
    return data;
  }

  /** Watches a subscription from now on. */
  async watch<T>(query: string, variables: object = {}): Promise<Watch<T>> {
    const received: T[] = [];
    const listeners = new Set<() => void>();
    let failure: unknown;
    let markConnected: () => void = () => {};
    const connected = new Promise<void>((resolve) => {
      markConnected = resolve;
    });
    const client = createClient({
      url: `${this.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { accessToken: this.accessToken },
      on: { connected: () => markConnected() },
    });
    const notify = (): void => {
      for (const listener of listeners) listener();
    };
    client.subscribe<T>(
      { query, variables: variables as Record<string, unknown> },
      {
        next(result) {
          if (result.errors) failure = new Error(JSON.stringify(result.errors));
          else received.push(result.data as T);
          notify();
        },
        error(error) {
          failure = error;
          markConnected();
          notify();
        },
        complete: notify,
      },
    );
    await connected;
    const watch: Watch<T> = {
      received,
      until(fits, timeoutMs = 20_000) {
        return new Promise((resolve, reject) => {
          const timer = setTimeout(() => {
            listeners.delete(look);
            reject(new Error(`Nothing fitting arrived; received ${JSON.stringify(received)}`));
          }, timeoutMs);
          const look = (): void => {
            const found = received.find(fits);
            if (found === undefined && !failure) return;
            clearTimeout(timer);
            listeners.delete(look);
            if (found === undefined) reject(failure);
            else resolve(found);
          };
          listeners.add(look);
          look();
        });
      },
      close: async () => {
        await client.dispose();
      },
    };
    this.#watches.add(watch);
    return watch;
  }

  async close(): Promise<void> {
    for (const watch of this.#watches) await watch.close();
    this.#watches.clear();
  }
}
