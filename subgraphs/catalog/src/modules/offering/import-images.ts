import { OsImageEntity } from '../os-image/os-image.entity.ts';
import { type ImportTools, sameList } from './import-tools.ts';
import { toSlug } from './places.ts';
import type { Offering } from './use-cases/import-offerings.ts';

/** Makes the operating systems say what a provider says; answers how many it has. */
export const importImages = async (
  { em, newId, now }: ImportTools,
  { provider, images }: Offering,
): Promise<number> => {
  const known = new Map(
    (await em.find(OsImageEntity, {})).map((row) => [`${row.provider} ${row.providerSlug}`, row]),
  );
  const slugs = new Set([...known.values()].map(({ slug }) => slug));
  for (const image of images) {
    const row = known.get(`${provider} ${image.slug}`);
    const { minimumDiskGiB, regionSlugs } = image;
    if (row) {
      const same =
        row.isAvailable &&
        row.minimumDiskGiB === minimumDiskGiB &&
        sameList(row.regionSlugs, regionSlugs);
      if (!same) em.assign(row, { minimumDiskGiB, regionSlugs, isAvailable: true, updatedAt: now });
      continue;
    }
    const wanted = toSlug(image.slug);
    const slug = slugs.has(wanted) ? `${wanted}-${toSlug(provider)}` : wanted;
    slugs.add(slug);
    em.create(OsImageEntity, {
      id: newId('osImage'),
      slug,
      provider,
      providerSlug: image.slug,
      family: image.distribution,
      version: image.version,
      minimumDiskGiB,
      regionSlugs,
      isAvailable: true,
      updatedAt: now,
    });
  }
  const offered = new Set(images.map(({ slug }) => slug));
  for (const row of known.values()) {
    if (row.provider === provider && row.isAvailable && !offered.has(row.providerSlug)) {
      em.assign(row, { isAvailable: false, updatedAt: now });
    }
  }
  return images.length;
};
