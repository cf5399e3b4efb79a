import { RegionEntity } from '../region/region.entity.ts';
import type { ImportTools } from './import-tools.ts';
import { placeOf, toSlug } from './places.ts';
import type { Offering } from './use-cases/import-offerings.ts';

/** Makes the regions say what a provider says; answers how many it has. */
export const importRegions = async (
  { em, newId, now }: ImportTools,
  { provider, regions }: Offering,
): Promise<number> => {
  const known = new Map(
    (await em.find(RegionEntity, {})).map((row) => [`${row.provider} ${row.providerSlug}`, row]),
  );
  const slugs = new Set([...known.values()].map(({ slug }) => slug));
  for (const { slug: providerSlug, name, isAvailable } of regions) {
    const row = known.get(`${provider} ${providerSlug}`);
    if (row) {
      if (row.isAvailable !== isAvailable) em.assign(row, { isAvailable, updatedAt: now });
      continue;
    }
    const wanted = toSlug(name);
    const slug = slugs.has(wanted) ? `${wanted}-${toSlug(providerSlug)}` : wanted;
    slugs.add(slug);
    em.create(RegionEntity, {
      id: newId('region'),
      slug,
      provider,
      providerSlug,
      name,
      ...placeOf(name),
      isAvailable,
      updatedAt: now,
    });
  }
  const offered = new Set(regions.map(({ slug }) => slug));
  for (const row of known.values()) {
    if (row.provider === provider && row.isAvailable && !offered.has(row.providerSlug)) {
      em.assign(row, { isAvailable: false, updatedAt: now });
    }
  }
  return regions.length;
};
