import type { Clock } from '@webrana/telemetry';

/** The real time plus an offset that tests move forward. */
export type TestClock = Clock & { advance(milliseconds: number): void };

export const createTestClock = (): TestClock => {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    advance(milliseconds) {
      offset += milliseconds;
    },
  };
};
