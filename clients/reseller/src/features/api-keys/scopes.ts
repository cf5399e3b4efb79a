import type { ApiKeyScope } from '../../__generated__/graphql';

/** How far a key reaches in one area; whoever may write may also read. */
export type Reach = 'none' | 'read' | 'write';

/** The areas a key can be let into, in the order they are shown, and how far it can reach there. */
export const areas = {
  INSTANCES: ['none', 'read', 'write'],
  ORDERS: ['none', 'read', 'write'],
  PROJECTS: ['none', 'read', 'write'],
  BILLING: ['none', 'read', 'write'],
  NOTIFICATIONS: ['none', 'read'],
  ACCOUNT: ['none', 'read'],
} as const satisfies Record<string, readonly Reach[]>;
type Area = keyof typeof areas;
export const areaNames = Object.keys(areas) as Area[];
export type Reaches = Record<Area, Reach>;

/** The furthest reach a list of scopes gives in each area. */
export function reachesOf(scopes: ReadonlyArray<string>): Reaches {
  const reachIn = (area: Area): Reach => {
    if (scopes.includes(`${area}_WRITE`)) return 'write';
    return scopes.includes(`${area}_READ`) ? 'read' : 'none';
  };
  return Object.fromEntries(areaNames.map((area) => [area, reachIn(area)])) as Reaches;
}

/** The scopes to ask for, one per area. */
export function scopesOf(reaches: Reaches): ApiKeyScope[] {
  return areaNames.flatMap((area) =>
    reaches[area] === 'none' ? [] : [`${area}_${reaches[area].toUpperCase()}` as ApiKeyScope],
  );
}

/** Every area as far as it goes, or only to look. */
export function reachEverywhere(reach: 'read' | 'write'): Reaches {
  const within = (area: Area): Reach =>
    (areas[area] as readonly Reach[]).includes(reach) ? reach : 'read';
  return Object.fromEntries(areaNames.map((area) => [area, within(area)])) as Reaches;
}

const examples: Record<Area, string> = {
  INSTANCES: '{ instances(first: 5) { edges { node { hostname status } } } }',
  ORDERS: '{ orders(first: 5) { edges { node { number status } } } }',
  PROJECTS: '{ projects { id name } }',
  BILLING: '{ wallet { balance { amount currency } } }',
  NOTIFICATIONS: '{ notifications(first: 5) { edges { node { id } } } }',
  ACCOUNT: '{ viewer { name email } }',
};

/** A first question that a key with these scopes is answered. */
export function exampleQuery(scopes: ReadonlyArray<string>): string {
  const reaches = reachesOf(scopes);
  const area = areaNames.find((name) => reaches[name] !== 'none');
  return area ? examples[area] : '{ __typename }';
}

/** The question as a command for a terminal. */
export function curlOf(origin: string, secret: string, scopes: ReadonlyArray<string>): string {
  return [
    `curl ${origin}/graphql`,
    `-H 'Authorization: Bearer ${secret}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify({ query: exampleQuery(scopes) })}'`,
  ].join(' \\\n  ');
}
