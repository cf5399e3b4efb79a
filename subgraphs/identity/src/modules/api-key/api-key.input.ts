import { z } from 'zod';
import type { ApiKeyScope } from '../../__generated__/resolvers.ts';
import { nameSchema } from '../account/account.input.ts';
import { parseNetworkRule } from './network-rule.ts';

/** Everything a key can be given, in the order it is shown. */
export const apiKeyScopes = [
  'ACCOUNT_READ',
  'PROJECTS_READ',
  'PROJECTS_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'INSTANCES_READ',
  'INSTANCES_WRITE',
  'BILLING_READ',
  'BILLING_WRITE',
  'NOTIFICATIONS_READ',
] as const satisfies readonly ApiKeyScope[];

const apiKeyId = z.string().min(1).max(40);
const scopes = z
  .array(z.enum(apiKeyScopes))
  .min(1, 'Choose at least one scope.')
  .max(50)
  .transform((chosen) => apiKeyScopes.filter((scope) => chosen.includes(scope)));
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const projectIds = z
  .array(z.string().min(1).max(40))
  .min(1, 'Choose at least one project, or leave the choice out for all.')
  .max(50, 'Choose at most 50 projects.')
  .transform(unique);

const networkRule = z
  .string()
  .max(100)
  .transform((typed, context) => {
    const rule = parseNetworkRule(typed);
    if (rule !== undefined) return rule;
    const message = 'Enter an address such as 203.0.113.7 or a network such as 203.0.113.0/24.';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
const allowedAddresses = z
  .array(networkRule)
  .min(1, 'Enter at least one address, or leave the list out for any.')
  .max(50, 'Enter at most 50 addresses.')
  .transform(unique);

const monthlyCap = z
  .int('Enter whole rupiah.')
  .min(1, 'Enter at least one rupiah.')
  .max(1_000_000_000_000, 'This is more than one may spend.');

export const createApiKeyInput = z.object({
  name: nameSchema,
  mode: z.enum(['LIVE', 'TEST']).default('LIVE'),
  scopes,
  projectIds: projectIds.nullish(),
  allowedAddresses: allowedAddresses.nullish(),
  expiresAt: z.date().nullish(),
  monthlyCap: monthlyCap.nullish(),
});

export const updateApiKeyInput = z.object({
  apiKeyId,
  name: nameSchema.optional(),
  scopes: scopes.optional(),
  projectIds: projectIds.nullish(),
  allowedAddresses: allowedAddresses.nullish(),
  monthlyCap: monthlyCap.nullish(),
});

export const rotateApiKeyInput = z.object({
  apiKeyId,
  overlapHours: z
    .int()
    .min(0, 'Enter 0 to 168 hours.')
    .max(168, 'Enter 0 to 168 hours.')
    .default(24),
});

export const revokeApiKeyInput = z.object({ apiKeyId });
