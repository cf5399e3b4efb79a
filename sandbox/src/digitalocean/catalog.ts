import type { OverrideRecord, SnapshotRecord } from '../books/records.ts';
import type { World } from '../http/service.ts';
import { IMAGES, showImage } from './images.ts';
import type { RegionFacts } from './regions.ts';
import { featuresOf, REGIONS } from './regions.ts';
import { isoSeconds } from './replies.ts';
import type { SizeFacts } from './sizes.ts';
import { SIZES } from './sizes.ts';

const HOURS_A_MONTH = 672;

export interface SizeView {
  slug: string;
  memory: number;
  vcpus: number;
  disk: number;
  transfer: number;
  price_monthly: number;
  price_hourly: number;
  regions: string[];
  available: boolean;
  description: string;
  disk_info: { type: 'local'; size: { amount: number; unit: 'gib' } }[];
}

export interface RegionView {
  name: string;
  slug: string;
  features: string[];
  available: boolean;
  sizes: string[];
}

/** An image a server can be made from; `baseId` is the distribution behind a snapshot. */
export interface UsableImage {
  id: number;
  baseId: number;
  minDiskGb: number;
  regions: string[] | null;
  view: Record<string, unknown>;
}

/** The lists as they stand now: what is published, changed by what the control API overrode. */
export interface Catalog {
  sizes(): SizeView[];
  size(slug: string): SizeView | undefined;
  regions(): RegionView[];
  region(slug: string): RegionView | undefined;
  image(idOrSlug: string | number): UsableImage | undefined;
}

/** Opens the lists over the overrides in the books. */
export function openCatalog({ books }: World): Catalog {
  let shown: { overrides: string; sizes: SizeView[]; regions: RegionView[] } | undefined;
  const lists = () => {
    const overrides = books.overrides.all();
    const stamp = JSON.stringify(overrides);
    if (shown?.overrides !== stamp) shown = { overrides: stamp, ...showLists(overrides) };
    return shown;
  };
  return {
    sizes: () => lists().sizes,
    size: (slug) => lists().sizes.find((size) => size.slug === slug),
    regions: () => lists().regions,
    region: (slug) => lists().regions.find((region) => region.slug === slug),
    image(idOrSlug) {
      const known = IMAGES.find(
        (image) => image.slug === idOrSlug || image.id === Number(idOrSlug),
      );
      if (known) {
        const { id, minDiskGb } = known;
        return { id, baseId: id, minDiskGb, regions: null, view: showImage(known) };
      }
      const snapshot = books.snapshots.get(idOrSlug);
      return snapshot && usableSnapshot(snapshot);
    },
  };
}

function showLists(overrides: readonly OverrideRecord[]) {
  const override = (id: string) => overrides.find((one) => one.id === id);
  const sizes = SIZES.map((facts) => showSize(facts, override(`size:${facts.slug}`)));
  const regions = REGIONS.map((facts): RegionView => {
    const sold = sizes.filter((size) => size.available && size.regions.includes(facts.slug));
    return {
      name: facts.name,
      slug: facts.slug,
      features: featuresOf(facts),
      available: override(`region:${facts.slug}`)?.available ?? facts.available,
      sizes: sold.map((size) => size.slug),
    };
  });
  return { sizes, regions };
}

function showSize(facts: SizeFacts, override: OverrideRecord | undefined): SizeView {
  const monthly = override?.priceMonthly ?? facts.priceMonthly;
  return {
    slug: facts.slug,
    memory: facts.memory,
    vcpus: facts.vcpus,
    disk: facts.disk,
    transfer: facts.transfer,
    price_monthly: monthly,
    price_hourly: Math.round((monthly / HOURS_A_MONTH) * 100_000) / 100_000,
    regions: override?.regions ?? publishedRegions(facts),
    available: override?.available ?? true,
    description: facts.description,
    disk_info: [{ type: 'local', size: { amount: facts.disk, unit: 'gib' } }],
  };
}

function publishedRegions(facts: SizeFacts): string[] {
  return REGIONS.filter((region) => reaches(facts, region)).map((region) => region.slug);
}

function reaches(facts: SizeFacts, region: RegionFacts): boolean {
  if (facts.reach === 'everywhere') return true;
  return facts.reach === 'large' ? region.large : region.generation === 'modern';
}

/** A snapshot or backup as an image. */
export function usableSnapshot(snapshot: SnapshotRecord): UsableImage {
  const base = IMAGES.find((image) => image.id === snapshot.baseImageId);
  return {
    id: snapshot.id,
    baseId: snapshot.baseImageId,
    minDiskGb: snapshot.minDiskGb,
    regions: [snapshot.regionSlug],
    view: {
      id: snapshot.id,
      name: snapshot.name,
      distribution: base?.distribution ?? 'Unknown',
      slug: null,
      public: false,
      regions: [snapshot.regionSlug],
      created_at: isoSeconds(snapshot.createdAt),
      type: snapshot.kind,
      min_disk_size: snapshot.minDiskGb,
      size_gigabytes: snapshot.sizeGb,
      description: '',
      tags: [],
      status: 'available',
      error_message: '',
    },
  };
}
