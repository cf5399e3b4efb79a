import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';
import type { Pace } from './modules/renewal/renewal.rules.ts';

export const environment: Environment = process.env;

const hours = (byDefault: number) => z.coerce.number().int().min(1).max(8_760).default(byDefault);
const schema = z.object({
  /** The platform's master secret; root passwords are sealed with a key derived from it. */
  WEBRANA_SECRET: z.string().min(32),
  INSTANCES_GRACE_HOURS_DAILY: hours(24),
  INSTANCES_GRACE_HOURS_MONTHLY: hours(72),
  INSTANCES_GRACE_HOURS_YEARLY: hours(168),
  INSTANCES_TERMINATE_AFTER_HOURS: hours(168),
  INSTANCES_BRAKE_PERCENT: z.coerce.number().min(0).max(100).default(10),
});

export type Settings = {
  readonly secret: string;
  /** How long what is not paid keeps running, and is kept. */
  readonly pace: Pace;
  /** The share of live instances a run may suspend or terminate, in percent. */
  readonly brakePercent: number;
};

const hourMs = 3_600_000;

/** Reads the settings of this subgraph; throws `ConfigError`. */
export const readSettings = (from: Environment): Settings => {
  const values = readConfig(schema, from);
  return {
    secret: values.WEBRANA_SECRET,
    pace: {
      graceMs: {
        DAILY: values.INSTANCES_GRACE_HOURS_DAILY * hourMs,
        MONTHLY: values.INSTANCES_GRACE_HOURS_MONTHLY * hourMs,
        YEARLY: values.INSTANCES_GRACE_HOURS_YEARLY * hourMs,
      },
      terminateAfterMs: values.INSTANCES_TERMINATE_AFTER_HOURS * hourMs,
    },
    brakePercent: values.INSTANCES_BRAKE_PERCENT,
  };
};
