import { dayStart } from '@webrana/ui';
import { addressesIn, isAddressRule } from './addresses';
import { type Reaches, reachesOf, scopesOf } from './scopes';

/** How long a key may live; a number is days. */
export const lifetimes = ['30', '90', '365', 'date', 'never'] as const;
export type Lifetime = (typeof lifetimes)[number];

/** What the form holds. */
export interface KeyValues {
  name: string;
  mode: 'LIVE' | 'TEST';
  reaches: Reaches;
  projectIds: string[];
  addresses: string;
  lifetime: Lifetime;
  /** `YYYY-MM-DD`, for the lifetime `date`. */
  expiresOn: string;
  monthlyCap: number | '';
}

/** A key that may look but not touch, for a test. */
export const newKey: KeyValues = {
  name: '',
  mode: 'TEST',
  reaches: reachesOf(['INSTANCES_READ', 'PROJECTS_READ']),
  projectIds: [],
  addresses: '',
  lifetime: '90',
  expiresOn: '',
  monthlyCap: '',
};

/** What is wrong with the form, by field; codes of the form's texts. */
export function problemsOf(
  { name, reaches, addresses, lifetime, expiresOn }: KeyValues,
  now: Date,
): Partial<Record<'name' | 'scopes' | 'allowedAddresses' | 'expiresAt', string>> {
  const wrong = addressesIn(addresses).find((address) => !isAddressRule(address));
  const isPast = lifetime === 'date' && !(endOfDay(expiresOn) > now.getTime());
  return {
    ...(name.trim() ? {} : { name: 'nameNeeded' }),
    ...(scopesOf(reaches).length > 0 ? {} : { scopes: 'scopesNeeded' }),
    ...(wrong ? { allowedAddresses: wrong } : {}),
    ...(isPast ? { expiresAt: 'dateNeeded' } : {}),
  };
}

/** The last millisecond of a day in Jakarta; NaN for no day. */
const endOfDay = (day: string): number => (dayStart(day, 1)?.getTime() ?? Number.NaN) - 1;

/** When a key of this lifetime ends, null for never. */
export function expiryOf(
  { lifetime, expiresOn }: Pick<KeyValues, 'lifetime' | 'expiresOn'>,
  now: Date,
): string | null {
  if (lifetime === 'never') return null;
  if (lifetime === 'date') return new Date(endOfDay(expiresOn)).toISOString();
  return new Date(now.getTime() + Number(lifetime) * 86_400_000).toISOString();
}

/** What a key may do, as the API takes it; nothing chosen is no limit. */
export function limitsOf({ name, reaches, projectIds, addresses, monthlyCap }: KeyValues) {
  const allowed = addressesIn(addresses);
  return {
    name: name.trim(),
    scopes: scopesOf(reaches),
    projectIds: projectIds.length > 0 ? projectIds : null,
    allowedAddresses: allowed.length > 0 ? allowed : null,
    monthlyCap: monthlyCap === '' ? null : monthlyCap,
  };
}
