import type { Logger } from '@webrana/telemetry';
import { QueueKitClosed } from '../errors.ts';
import type { Locks, Schedules, Stop } from '../port.ts';
import type { Connections } from './connections.ts';

// Answers the wait until the next due time, and 1 when this caller takes the tick. Redis's clock
// decides for everyone; an empty Redis is told by the caller how long it believed the wait to be.
const takeTickScript = `
local t = redis.call('time')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local every = tonumber(ARGV[1])
local function plan(due)
  redis.call('set', KEYS[1], string.format('%.0f', due), 'PX', every * 2 + 60000)
end
local due = tonumber(redis.call('get', KEYS[1]) or false)
if not due then
  due = now + tonumber(ARGV[2])
  plan(due)
end
if now < due then return {due - now, 0} end
if redis.call('exists', KEYS[2]) == 1 then return {math.min(every, 1000), 0} end
local following = due + every
if following <= now then following = now + every end
plan(following)
return {following - now, 1}`;

const leaseMs = 30_000;
/** Nothing is registered in Redis, so an emptied one is noticed at the next look, at most this late. */
const longestSleepMs = 15_000;

/** Every process looks; the one that moves the due time forward runs the tick under a lock. */
export const createRedisSchedules = (
  connections: Connections,
  locks: Locks,
  prefix: string,
  log: Logger | undefined,
): Schedules & { close(): Promise<void> } => {
  const stops = new Set<Stop>();
  let closed = false;

  /** Answers the milliseconds until this schedule is due again, after running the tick if it won. */
  const turn = async (
    name: string,
    everyMs: number,
    believedWait: number,
    tick: () => Promise<void>,
  ): Promise<number> => {
    await connections.ready();
    const [wait, won] = (await connections.producer.eval(
      takeTickScript,
      2,
      `${prefix}:schedule:${name}`,
      `${prefix}:lock:schedule.${name}`,
      everyMs,
      Math.max(0, Math.round(believedWait)),
    )) as [number, number];
    if (won === 0) return wait;
    const started = performance.now();
    await locks.tryWith(`schedule.${name}`, leaseMs, async () => {
      try {
        await tick();
      } catch (err) {
        log?.error({ err, schedule: name }, 'scheduled tick failed');
      }
    });
    return Math.max(0, wait - (performance.now() - started));
  };

  return {
    async every(name, everyMs, tick): Promise<Stop> {
      if (closed) throw new QueueKitClosed();
      let stopped = false;
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<void> = Promise.resolve();
      let believedDue = performance.now() + everyMs;
      const look = async (): Promise<void> => {
        let wait = 1_000;
        try {
          wait = await turn(name, everyMs, believedDue - performance.now(), tick);
          believedDue = performance.now() + wait;
        } catch (err) {
          log?.debug({ err, schedule: name }, 'schedule cannot reach redis, looking again');
        }
        if (!stopped) plan(Math.min(wait, longestSleepMs));
      };
      const plan = (wait: number): void => {
        timer = setTimeout(() => {
          running = look();
        }, wait);
      };
      plan(0);
      const stop: Stop = async () => {
        stopped = true;
        clearTimeout(timer);
        stops.delete(stop);
        await running;
      };
      stops.add(stop);
      return stop;
    },
    async close() {
      closed = true;
      await Promise.all([...stops].map((stop) => stop()));
    },
  };
};
