import type { BillingPeriod } from '../../__generated__/graphql';

/** What a person chose so far, as the address keeps it. */
export interface Configuration {
  regionId: string | null;
  osImageId: string | null;
  /** Null until the person names the server; the page then suggests a name. */
  hostname: string | null;
  period: BillingPeriod;
  quantity: number;
  couponCode: string | null;
  login: 'password' | 'key';
  isReview: boolean;
}

/** Which parameter of the address keeps which choice. */
const names = {
  regionId: 'region',
  osImageId: 'os',
  hostname: 'host',
  period: 'period',
  quantity: 'qty',
  couponCode: 'coupon',
  login: 'login',
  isReview: 'step',
} as const;

export const maximumQuantity = 10;
const periods: readonly BillingPeriod[] = ['DAILY', 'MONTHLY', 'YEARLY'];

/** Reads the choices out of the address; nonsense becomes the standard. */
export function readConfiguration(search: URLSearchParams): Configuration {
  const quantity = Number(search.get(names.quantity));
  const isQuantity = Number.isInteger(quantity) && quantity >= 1 && quantity <= maximumQuantity;
  return {
    regionId: search.get(names.regionId),
    osImageId: search.get(names.osImageId),
    hostname: search.get(names.hostname),
    period: periods.find((period) => period === search.get(names.period)) ?? 'MONTHLY',
    quantity: isQuantity ? quantity : 1,
    couponCode: search.get(names.couponCode) || null,
    login: search.get(names.login) === 'key' ? 'key' : 'password',
    isReview: search.get(names.isReview) === 'review',
  };
}

/** Writes changed choices into a copy of the address's parameters. */
export function writeConfiguration(
  search: URLSearchParams,
  changes: Partial<Configuration>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes) as [keyof Configuration, unknown][]) {
    const text = key === 'isReview' ? (value ? 'review' : '') : String(value ?? '');
    const isEmptyName = key === 'hostname' && value === '';
    if (text || isEmptyName) next.set(names[key], text);
    else next.delete(names[key]);
  }
  return next;
}

/** The lines of a text field that hold something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const milliseconds: Record<string, number> = {
  ID: 5,
  SG: 15,
  MY: 20,
  IN: 60,
  HK: 55,
  JP: 75,
  KR: 85,
  AU: 100,
  DE: 170,
  FR: 170,
  NL: 175,
  GB: 180,
  SE: 190,
  US: 210,
  CA: 230,
};

/** A rough round trip from Jakarta to a country, to compare regions by; null where we do not know. */
export const latencyFromJakarta = (countryCode: string): number | null =>
  milliseconds[countryCode.toUpperCase()] ?? null;

/** The version most people want of a family: the newest with long-term support, else the newest. */
export const preferredVersion = <T extends { version: string }>(
  newestFirst: readonly T[],
): T | undefined => newestFirst.find(({ version }) => version.includes('LTS')) ?? newestFirst[0];
