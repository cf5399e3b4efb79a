import type { Actor } from '@webrana/subgraph-kit';
import type { WebSocket } from 'ws';
import type { Identity } from './authentication.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { GatewayLimits } from './options.ts';
import type { Sessions } from './sessions.ts';

const longestTimerMs = 2 ** 31 - 1;
type CutReason = 'expired' | 'revoked' | 'unchecked' | 'slow-reader';

/** Who is behind each open socket, and the end of those whose token or session ends. */
export class SocketRegister {
  readonly #actors = new WeakMap<WebSocket, Actor>();
  readonly #bySession = new Map<string, Set<WebSocket>>();
  readonly #sessions: Sessions;
  readonly #metrics: GatewayMetrics;
  readonly #sweep: NodeJS.Timeout;

  constructor(options: { sessions: Sessions; metrics: GatewayMetrics; limits: GatewayLimits }) {
    this.#sessions = options.sessions;
    this.#metrics = options.metrics;
    // The revocation topic is best effort: what it lost is found here.
    this.#sweep = setInterval(() => void this.sweep(), options.limits.socketSweepMs);
    this.#sweep.unref();
  }

  /** Strangers until the connection is initialised. */
  actorOf(socket: WebSocket): Actor {
    return this.#actors.get(socket) ?? { kind: 'anonymous' };
  }

  /** Takes a socket in; false when it closed meanwhile. */
  add(socket: WebSocket, { actor, expiresAt }: Identity): boolean {
    if (socket.readyState !== socket.OPEN) return false;
    this.#actors.set(socket, actor);
    if (actor.kind !== 'user') return true;
    const { sessionId } = actor;
    const sockets = this.#bySession.get(sessionId) ?? new Set();
    this.#bySession.set(sessionId, sockets.add(socket));
    const expiry =
      expiresAt === undefined
        ? undefined
        : setTimeout(
            () => this.#close(socket, 4401, 'Token expired', 'expired'),
            Math.min(Math.max(0, expiresAt - Date.now()), longestTimerMs),
          );
    expiry?.unref();
    socket.once('close', () => {
      clearTimeout(expiry);
      sockets.delete(socket);
      if (sockets.size === 0) this.#bySession.delete(sessionId);
    });
    return true;
  }

  closeSession(sessionId: string): void {
    for (const socket of this.#bySession.get(sessionId) ?? []) {
      this.#close(socket, 4401, 'Session ended', 'revoked');
    }
  }

  /** Ends a socket without waiting for its reader. */
  cut(socket: WebSocket, reason: CutReason): void {
    if (socket.readyState === socket.CLOSED) return;
    this.#metrics.cutSockets.inc({ reason });
    socket.terminate();
  }

  /** Asks again about every session with an open socket. */
  async sweep(): Promise<void> {
    await Promise.all(
      [...this.#bySession.keys()].map(async (sessionId) => {
        const state = await this.#sessions.check(sessionId);
        if (state === 'revoked') this.closeSession(sessionId);
        if (state === 'unknown') {
          for (const socket of this.#bySession.get(sessionId) ?? []) {
            this.#close(socket, 1013, 'Try again later', 'unchecked');
          }
        }
      }),
    );
  }

  stop(): void {
    clearInterval(this.#sweep);
  }

  #close(socket: WebSocket, code: number, why: string, reason: CutReason): void {
    if (socket.readyState !== socket.OPEN) return;
    this.#metrics.cutSockets.inc({ reason });
    socket.close(code, why);
    // A reader that does not answer the close frame keeps nothing open.
    setTimeout(() => socket.terminate(), 1_000).unref();
  }
}
