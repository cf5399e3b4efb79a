export interface RegionFacts {
  slug: string;
  name: string;
  /** False where new servers are only for customers who already have some. */
  available: boolean;
  generation: 'old' | 'modern';
  large: boolean;
}

function region(
  slug: string,
  name: string,
  traits: Partial<Pick<RegionFacts, 'available' | 'generation' | 'large'>> = {},
): RegionFacts {
  return { slug, name, available: true, generation: 'modern', large: true, ...traits };
}

/** The published regions. */
export const REGIONS: readonly RegionFacts[] = [
  region('nyc1', 'New York 1'),
  region('nyc2', 'New York 2', { generation: 'old', large: false }),
  region('nyc3', 'New York 3'),
  region('sfo1', 'San Francisco 1', { available: false, generation: 'old', large: false }),
  region('sfo2', 'San Francisco 2', { large: false }),
  region('sfo3', 'San Francisco 3'),
  region('ams2', 'Amsterdam 2', { available: false, generation: 'old', large: false }),
  region('ams3', 'Amsterdam 3'),
  region('sgp1', 'Singapore 1'),
  region('lon1', 'London 1', { large: false }),
  region('fra1', 'Frankfurt 1'),
  region('tor1', 'Toronto 1'),
  region('blr1', 'Bangalore 1', { large: false }),
  region('syd1', 'Sydney 1'),
];

const OLD_FEATURES = ['private_networking', 'backups', 'ipv6', 'metadata', 'install_agent'];

/** What the provider says a region offers. */
export function featuresOf(facts: RegionFacts): string[] {
  return facts.generation === 'old'
    ? [...OLD_FEATURES]
    : [...OLD_FEATURES, 'storage', 'image_transfer'];
}
