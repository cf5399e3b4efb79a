import type { Logger } from '@webrana/telemetry';
import { QueueKitClosed } from '../errors.ts';
import type { Schedules, Stop } from '../port.ts';

type Schedule = {
  members: (() => Promise<void>)[];
  running?: Promise<void>;
  timer?: NodeJS.Timeout;
};

/** One timer per name; the oldest registration still present runs the tick. */
export const createInProcessSchedules = (
  log: Logger | undefined,
): Schedules & { close(): Promise<void> } => {
  const schedules = new Map<string, Schedule>();
  let closed = false;

  const start = (name: string, everyMs: number, schedule: Schedule): void => {
    let due = Date.now() + everyMs;
    const turn = async (): Promise<void> => {
      try {
        await schedule.members[0]?.();
      } catch (err) {
        log?.error({ err, schedule: name }, 'scheduled tick failed');
      }
      due = Math.max(due + everyMs, Date.now());
      if (!closed && schedule.members.length > 0) plan();
    };
    const plan = (): void => {
      schedule.timer = setTimeout(
        () => {
          schedule.running = turn();
        },
        Math.max(0, due - Date.now()),
      );
    };
    plan();
  };

  return {
    async every(name, everyMs, tick): Promise<Stop> {
      if (closed) throw new QueueKitClosed();
      let schedule = schedules.get(name);
      if (schedule) {
        schedule.members.push(tick);
      } else {
        schedule = { members: [tick] };
        schedules.set(name, schedule);
        start(name, everyMs, schedule);
      }
      const joined = schedule;
      return async () => {
        const wasFirst = joined.members[0] === tick;
        joined.members = joined.members.filter((member) => member !== tick);
        if (joined.members.length === 0) {
          clearTimeout(joined.timer);
          schedules.delete(name);
        }
        if (wasFirst) await joined.running;
      };
    },
    async close() {
      closed = true;
      for (const schedule of schedules.values()) clearTimeout(schedule.timer);
      await Promise.all([...schedules.values()].map((schedule) => schedule.running));
      schedules.clear();
    },
  };
};
