import { z } from 'zod';
import type { Books } from './books/books.ts';

/** What can be changed while the sandbox runs. Durations are milliseconds. */
export const settingsSchema = z.strictObject({
  /** From create to `active`. */
  bootMs: z.int().min(0).max(3_600_000),
  /** How long a droplet action stays `in-progress`. */
  actionMs: z.int().min(0).max(3_600_000),
  /** Pay every new transaction by itself after this long; null = wait for a person. */
  autoPayMs: z.int().min(0).max(86_400_000).nullable(),
  callbackRetryMs: z.int().min(1).max(3_600_000),
  callbackTimeoutMs: z.int().min(10).max(120_000),
  /** Where callbacks go when a transaction names no address of its own. */
  callbackUrl: z.url({ protocol: /^https?$/ }).nullable(),
  feePayer: z.enum(['merchant', 'customer']),
  /** Tripay does not say whether merchant_ref must be unique: `allow` or `reject`. */
  duplicateMerchantRef: z.enum(['allow', 'reject']),
  dropletLimit: z.int().min(0).max(100_000),
  /** 0 = no limit. */
  rateLimitPerHour: z.int().min(0).max(10_000_000),
  rateLimitPerMinute: z.int().min(0).max(1_000_000),
});

export type SandboxSettings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: SandboxSettings = {
  bootMs: 4_000,
  actionMs: 1_500,
  autoPayMs: null,
  callbackRetryMs: 120_000,
  callbackTimeoutMs: 10_000,
  callbackUrl: null,
  feePayer: 'merchant',
  duplicateMerchantRef: 'allow',
  dropletLimit: 1_000,
  rateLimitPerHour: 5_000,
  rateLimitPerMinute: 250,
};

/** Settings in force: what was changed at run time (kept in the books) over what it started with. */
export interface SettingsDesk {
  read(): SandboxSettings;
  change(changes: Partial<SandboxSettings>): SandboxSettings;
}

/** Opens the settings over `initial`; both are validated, a bad value throws a ZodError. */
export function openSettings(books: Books, initial: Partial<SandboxSettings>): SettingsDesk {
  const start = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...initial });
  const read = (): SandboxSettings => {
    const changed = Object.fromEntries(books.settings.all().map((row) => [row.name, row.value]));
    return { ...start, ...changed };
  };
  return {
    read,
    change(changes) {
      for (const [name, value] of Object.entries(settingsSchema.partial().parse(changes))) {
        books.settings.put({ name, value });
      }
      return read();
    },
  };
}
