import { z } from 'zod';
import type { ImageFacts, RegionFacts, ServerFacts, SizeFacts } from '../../port.ts';

const gibPerTb = 1_000;

export const sizeSchema = z.object({
  slug: z.string(),
  description: z.string().default(''),
  vcpus: z.int(),
  memory: z.int(),
  disk: z.int(),
  transfer: z.number(),
  price_monthly: z.number(),
  regions: z.array(z.string()),
  available: z.boolean(),
});
export const regionSchema = z.object({
  slug: z.string(),
  name: z.string(),
  available: z.boolean(),
});
export const imageSchema = z.object({
  slug: z.string().nullable(),
  distribution: z.string(),
  name: z.string(),
  min_disk_size: z.int().nullable(),
  regions: z.array(z.string()),
  status: z.string().optional(),
});
const networkSchema = z.object({ ip_address: z.string(), type: z.string() });
export const dropletSchema = z.object({
  id: z.int(),
  status: z.string(),
  tags: z.array(z.string()).default([]),
  created_at: z.iso.datetime({ offset: true }),
  networks: z.object({
    v4: z.array(networkSchema).default([]),
    v6: z.array(networkSchema).default([]),
  }),
});
export const actionSchema = z.object({
  type: z.string(),
  started_at: z.iso.datetime({ offset: true }),
  resource_type: z.string(),
  resource_id: z.int().nullable(),
});

/** Memory is counted in MiB and disk in GiB whatever the provider calls them; transfer in TB. */
export const toSize = (size: z.infer<typeof sizeSchema>): SizeFacts => ({
  slug: size.slug,
  description: size.description,
  vcpuCount: size.vcpus,
  memoryMiB: size.memory,
  diskGiB: size.disk,
  transferGiB: Math.round(size.transfer * gibPerTb),
  monthlyCostCents: Math.round(size.price_monthly * 100),
  regionSlugs: size.regions,
  isAvailable: size.available,
});

export const toRegion = (region: z.infer<typeof regionSchema>): RegionFacts => ({
  slug: region.slug,
  name: region.name,
  isAvailable: region.available,
});

/** Null for what cannot be asked for by name or is on its way out. */
export const toImage = (image: z.infer<typeof imageSchema>): ImageFacts | null => {
  if (!image.slug || (image.status && image.status !== 'available')) return null;
  // Distributions the provider has no word for are named inside the name: `AlmaLinux 9`.
  const inName = /^(\D+?)\s+(\d.*)$/.exec(image.name);
  const unknown = image.distribution === 'Unknown' || image.distribution === '';
  return {
    slug: image.slug,
    distribution: unknown ? (inName?.[1] ?? image.name) : image.distribution,
    version: unknown ? (inName?.[2] ?? image.name) : image.name,
    minimumDiskGiB: image.min_disk_size ?? 0,
    regionSlugs: image.regions,
  };
};

const statuses: Record<string, ServerFacts['status']> = { new: 'STARTING', active: 'ACTIVE' };
const publicAddress = (networks: z.infer<typeof networkSchema>[]): string | null =>
  networks.find(({ type }) => type === 'public')?.ip_address ?? null;

export const toServer = (droplet: z.infer<typeof dropletSchema>): ServerFacts => ({
  reference: String(droplet.id),
  status: statuses[droplet.status] ?? 'OFF',
  ipv4: publicAddress(droplet.networks.v4),
  ipv6: publicAddress(droplet.networks.v6),
  tags: droplet.tags,
  createdAt: new Date(droplet.created_at),
});

/** Oldest first; of two made in the same second the lower number is older. */
export const byAge = (a: ServerFacts, b: ServerFacts): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || Number(a.reference) - Number(b.reference);
