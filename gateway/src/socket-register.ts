import type { Actor } from '@webrana/subgraph-kit';
import type { WebSocket } from 'ws';
import type { Identity, Proof } from './authentication.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { GatewayLimits } from './options.ts';

const longestTimerMs = 2 ** 31 - 1;
type CutReason = 'expired' | 'revoked' | 'changed' | 'unchecked' | 'slow-reader';
/** The sockets that stand on the same proof. */
type Group = { readonly proof: Proof; readonly sockets: Set<WebSocket> };

/** Who is behind each open socket, and the end of those whose token, session or API key ends. */
export class SocketRegister {
  readonly #actors = new WeakMap<WebSocket, Actor>();
  readonly #groups = new Map<string, Group>();
  readonly #metrics: GatewayMetrics;
  readonly #sweep: NodeJS.Timeout;

  constructor(options: { metrics: GatewayMetrics; limits: GatewayLimits }) {
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
  add(socket: WebSocket, { actor, expiresAt, proof }: Identity): boolean {
    if (socket.readyState !== socket.OPEN) return false;
    this.#actors.set(socket, actor);
    if (!proof) return true;
    const group = this.#groups.get(proof.id) ?? { proof, sockets: new Set() };
    this.#groups.set(proof.id, group);
    group.sockets.add(socket);
    const leftMs = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - Date.now();
    // An end beyond the longest timer is found by the sweep.
    const expiry =
      leftMs > longestTimerMs
        ? undefined
        : setTimeout(
            () => this.#close(socket, 4401, 'Token expired', 'expired'),
            Math.max(0, leftMs),
          );
    expiry?.unref();
    socket.once('close', () => {
      clearTimeout(expiry);
      group.sockets.delete(socket);
      if (group.sockets.size === 0) this.#groups.delete(proof.id);
    });
    return true;
  }

  closeSession(sessionId: string): void {
    this.#closeAll(this.#groups.get(sessionId)?.sockets ?? [], 4401, 'Session ended', 'revoked');
  }

  /** Asks again about everything of one owner that has an open socket. */
  async recheckOwner(ownerId: string): Promise<void> {
    await this.#recheck(
      [...this.#groups.values()].filter(({ proof }) => proof.ownerId === ownerId),
    );
  }

  /** Ends a socket without waiting for its reader. */
  cut(socket: WebSocket, reason: CutReason): void {
    if (socket.readyState === socket.CLOSED) return;
    this.#metrics.cutSockets.inc({ reason });
    socket.terminate();
  }

  /** Asks again about every session and API key with an open socket. */
  async sweep(): Promise<void> {
    await this.#recheck([...this.#groups.values()]);
  }

  stop(): void {
    clearInterval(this.#sweep);
  }

  async #recheck(groups: readonly Group[]): Promise<void> {
    await Promise.all(
      groups.map(async ({ proof, sockets }) => {
        const state = await proof.check();
        if (state === 'revoked') this.#closeAll(sockets, 4401, 'Session ended', 'revoked');
        // Not one of the codes after which clients give up: they come back under the new terms.
        if (state === 'changed') this.#closeAll(sockets, 1012, 'Connect again', 'changed');
        if (state === 'unknown') this.#closeAll(sockets, 1013, 'Try again later', 'unchecked');
      }),
    );
  }

  #closeAll(sockets: Iterable<WebSocket>, code: number, why: string, reason: CutReason): void {
    for (const socket of sockets) this.#close(socket, code, why, reason);
  }

  #close(socket: WebSocket, code: number, why: string, reason: CutReason): void {
    if (socket.readyState !== socket.OPEN) return;
    this.#metrics.cutSockets.inc({ reason });
    socket.close(code, why);
    // A reader that does not answer the close frame keeps nothing open.
    setTimeout(() => socket.terminate(), 1_000).unref();
  }
}
