/** What every adapter of the queue kit can do: the rest of the platform knows nothing else. */

export type Job<T = unknown> = {
  /** Unique while the job is waiting or running; a second enqueue with the same id is dropped. */
  id: string;
  name: string;
  data: T;
  /** 1 for the first try. */
  attempt: number;
};

export type EnqueueOptions = {
  /** Deduplicates while the first job is still waiting or running. Never the only guard. */
  jobId?: string;
  delayMs?: number;
};

export type WorkOptions = {
  concurrency?: number;
  /** Tries in all, with exponential backoff starting at `backoffMs`. Default 3 and 200. */
  attempts?: number;
  backoffMs?: number;
};

export type Stop = () => Promise<void>;

/** Jobs are doorbells: whoever enqueues keeps the intent in a database and can ring again. */
export interface Queues {
  enqueue(queue: string, name: string, data: unknown, options?: EnqueueOptions): Promise<void>;
  /** Runs the handler for each job; a throw is a failed try. Stop waits for running jobs. */
  work(queue: string, handler: (job: Job) => Promise<void>, options?: WorkOptions): Promise<Stop>;
  /** Waiting, delayed, active and failed counts, for health and metrics. */
  counts(queue: string): Promise<QueueCounts>;
}

export type QueueCounts = { waiting: number; delayed: number; active: number; failed: number };

export interface Schedules {
  /**
   * Runs `tick` every `everyMs` on exactly one of all processes that registered the same name, the
   * first time `everyMs` after the first registration. Ticks never overlap; a throw is logged.
   */
  every(name: string, everyMs: number, tick: () => Promise<void>): Promise<Stop>;
}

export interface Locks {
  /** Runs `work` while holding the named lock; returns `undefined` without running when it is taken. */
  tryWith<T>(name: string, ttlMs: number, work: () => Promise<T>): Promise<T | undefined>;
}

export interface PubSub {
  /** Best effort, at most once: what must not be lost goes through the outbox. */
  publish(topic: string, payload: unknown): Promise<void>;
  /** Resolves once the subscription is live; call the returned function to end it. */
  subscribe(topic: string, listener: (payload: unknown) => void): Promise<Stop>;
}

export type LimitRule = { points: number; perSeconds: number };
export type LimitVerdict = { allowed: boolean; remaining: number; retryAfterMs: number };

export interface Limits {
  /** Atomically takes `cost` (default 1) points from `key` under the named rule. */
  consume(name: string, key: string, rule: LimitRule, cost?: number): Promise<LimitVerdict>;
  /** Forgets what was consumed, for example after a successful sign-in. */
  reset(name: string, key: string): Promise<void>;
}

export interface QueueKit {
  readonly kind: 'redis' | 'in-process';
  readonly queues: Queues;
  readonly schedules: Schedules;
  readonly locks: Locks;
  readonly pubsub: PubSub;
  readonly limits: Limits;
  /** Rejects when the backend cannot be reached within a second. */
  ping(): Promise<void>;
  /** Stops workers and schedules, waits for running jobs, closes connections. */
  close(): Promise<void>;
}
