import type { PlanCategory } from '../plan/plan.entity.ts';

type Family = { category: PlanCategory; name: string; slug: string };

/** The families of sizes worth selling, by the first part of the provider's name; others are left. */
const families: Record<string, Family> = {
  s: { category: 'BASIC', name: 'Basic', slug: 'basic' },
  g: { category: 'GENERAL_PURPOSE', name: 'General Purpose', slug: 'general' },
  gd: { category: 'GENERAL_PURPOSE', name: 'General Purpose', slug: 'general-plus' },
  c: { category: 'CPU_OPTIMIZED', name: 'CPU-Optimized', slug: 'cpu' },
  c2: { category: 'CPU_OPTIMIZED', name: 'CPU-Optimized', slug: 'cpu-plus' },
  m: { category: 'MEMORY_OPTIMIZED', name: 'Memory-Optimized', slug: 'memory' },
};

const vcpusAtMost = 32;

export type Size = {
  slug: string;
  description: string;
  vcpuCount: number;
  memoryMiB: number;
  diskGiB: number;
};

/** How a provider's size is sold; `name` may be shared by sizes that differ in their disk. */
export type PlanIdentity = { category: PlanCategory; slug: string; name: string };

const memoryOf = (mib: number): string => (mib < 1_024 ? `${mib} MB` : `${mib / 1_024} GB`);

/** The plan a size is sold as, or null when it is not sold. */
export const planIdentityOf = (size: Size): PlanIdentity | null => {
  const [, prefix = '', rest = ''] = /^([a-z]+\d?)-(\d.*)$/.exec(size.slug) ?? [];
  const family = families[prefix];
  if (!family || size.vcpuCount > vcpusAtMost || /gpu/i.test(size.slug)) return null;
  const label = /^Premium \w+$/.test(size.description) ? size.description : family.name;
  return {
    category: family.category,
    slug: `${family.slug}-${rest}`,
    name: `${label} ${size.vcpuCount} vCPU · ${memoryOf(size.memoryMiB)}`,
  };
};

/** The identities of all sizes that are sold; names that would be shared tell the disk as well. */
export const planIdentities = (sizes: readonly Size[]): Map<string, PlanIdentity> => {
  const found = sizes.flatMap((size) => {
    const identity = planIdentityOf(size);
    return identity ? [{ size, identity }] : [];
  });
  const uses = new Map<string, number>();
  for (const { identity } of found) uses.set(identity.name, (uses.get(identity.name) ?? 0) + 1);
  return new Map(
    found.map(({ size, identity }) => {
      const shared = (uses.get(identity.name) ?? 0) > 1;
      const name = shared ? `${identity.name} · ${size.diskGiB} GB SSD` : identity.name;
      return [size.slug, { ...identity, name }];
    }),
  );
};
