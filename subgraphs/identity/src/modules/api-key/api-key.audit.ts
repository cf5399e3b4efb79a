import type { Change } from '../audit/use-cases/record-act.ts';
import type { ApiKeyEntity } from './api-key.entity.ts';

type Told = Pick<
  ApiKeyEntity,
  | 'name'
  | 'scopes'
  | 'projectIds'
  | 'allowedAddresses'
  | 'monthlyCap'
  | 'expiresAt'
  | 'prefix'
  | 'overlapEndsAt'
>;

const listed = (values: readonly string[] | null | undefined): string | null =>
  values?.join(' ') ?? null;

// Addresses of a reseller's servers are counted, not named: the log outlives an erased account.
const told: Record<string, (key: Told) => string | null> = {
  scopes: ({ scopes }) => listed(scopes),
  projects: ({ projectIds }) => listed(projectIds),
  allowedAddresses: ({ allowedAddresses }) =>
    allowedAddresses ? `${allowedAddresses.length} networks` : null,
  monthlyCap: ({ monthlyCap }) => monthlyCap?.toString() ?? null,
  expiresAt: ({ expiresAt }) => expiresAt?.toISOString() ?? null,
  prefix: ({ prefix }) => prefix,
  overlapEndsAt: ({ overlapEndsAt }) => overlapEndsAt?.toISOString() ?? null,
};

/** What an act did to a key, beginning with which key; no secrets. */
export const keyChanges = (id: string, before: Told | undefined, after: Told): Change[] => {
  const changes = Object.entries(told)
    .map(([field, tell]) => ({ field, before: before ? tell(before) : null, after: tell(after) }))
    .filter((change) => change.before !== change.after);
  const renamed = before && before.name !== after.name;
  if (renamed) changes.unshift({ field: 'name', before: '***', after: '***' });
  const listsChanged = before && String(before.allowedAddresses) !== String(after.allowedAddresses);
  if (listsChanged && !changes.some(({ field }) => field === 'allowedAddresses'))
    changes.push({
      field: 'allowedAddresses',
      before: told.allowedAddresses?.(before) ?? null,
      after: told.allowedAddresses?.(after) ?? null,
    });
  return [{ field: 'apiKey', before: before ? id : null, after: id }, ...changes];
};
