import { z } from 'zod';
import type { DropletRecord } from '../books/records.ts';
import type { Call, Reply, World } from '../http/service.ts';
import { freeIndex } from './addresses.ts';
import type { Catalog, RegionView, SizeView, UsableImage } from './catalog.ts';
import { startAction } from './lifecycle.ts';
import { showDroplet } from './present.ts';
import { unprocessable } from './replies.ts';
import { rememberTags } from './tags.ts';

const FIRST_DROPLET = 520_000_000;
const HIDDEN_MS = 10_000;
const USER_DATA_BYTES = 65_536;
export const HOSTNAME = /^[a-zA-Z0-9]?[a-z0-9A-Z.-]*[a-z0-9A-Z]$/;
const BAD_HOSTNAME = 'Only valid hostname characters are allowed. (a-z, A-Z, 0-9, . and -)';

const bodySchema = z.object({
  name: z.string().optional(),
  names: z.array(z.string()).min(1).max(10).optional(),
  region: z.string().optional(),
  size: z.string(),
  image: z.union([z.string(), z.number()]),
  ssh_keys: z.array(z.union([z.string(), z.number()])).nullish(),
  backups: z.boolean().nullish(),
  ipv6: z.boolean().nullish(),
  monitoring: z.boolean().nullish(),
  tags: z.array(z.string()).nullish(),
  user_data: z.string().nullish(),
});

type CreateBody = z.infer<typeof bodySchema>;

/**
 * Makes one droplet (`name`) or several (`names`); answers 202 in the provider's shape.
 * Refuses with 422 what the provider refuses, and then makes none.
 */
export function createDroplets(world: World, catalog: Catalog, call: Call): Reply {
  const parsed = bodySchema.safeParse(call.body);
  if (!parsed.success) throw unprocessable(sentence(parsed.error));
  const body = parsed.data;
  const names = namesOf(body);
  const size = catalog.size(body.size);
  if (!size) throw unprocessable('You specified an invalid size for Droplet creation.');
  const image = catalog.image(body.image);
  if (!image) throw unprocessable('You specified an invalid image for Droplet creation.');
  const region = regionFor(catalog, body.region, size, image);
  if (image.minDiskGb > size.disk) {
    throw unprocessable('This image is too large for the disk of the selected size.');
  }
  if (Buffer.byteLength(body.user_data ?? '') > USER_DATA_BYTES) {
    throw unprocessable('User data must be 64 KiB or smaller.');
  }
  const keyIds = keysOf(world, body.ssh_keys ?? []);
  const living = world.books.droplets.byRef('live');
  if (living.length + names.length > world.settings.read().dropletLimit) {
    throw unprocessable('creating this/these droplet(s) will exceed your droplet limit');
  }
  const tags = rememberTags(world, body.tags ?? [], call.now);
  const used = new Set(living.map((droplet) => droplet.addressIndex));
  const made = names.map((name) => {
    const droplet = newDroplet(world, call, {
      name,
      body,
      size,
      image,
      region,
      keyIds,
      tags,
      used,
    });
    used.add(droplet.addressIndex);
    return droplet;
  });
  return answer(world, catalog, call, made, body.names !== undefined);
}

interface Wish {
  name: string;
  body: CreateBody;
  size: SizeView;
  image: UsableImage;
  region: RegionView;
  keyIds: number[];
  tags: string[];
  used: ReadonlySet<number>;
}

function newDroplet(world: World, call: Call, wish: Wish): DropletRecord {
  const { bootMs } = world.settings.read();
  const { now, faults } = call;
  const hidden = faults.get('hide-from-list');
  const late = [...faults.values()].reduce(
    (ms, fault) => Math.max(ms, fault.listedAfterMs ?? 0),
    0,
  );
  return world.books.droplets.put({
    id: world.books.nextNumber('droplet', FIRST_DROPLET),
    name: wish.name,
    regionSlug: wish.region.slug,
    sizeSlug: wish.size.slug,
    diskGb: wish.size.disk,
    image: wish.image.view,
    baseImageId: wish.image.baseId,
    tags: wish.tags,
    sshKeyIds: wish.keyIds,
    userData: wish.body.user_data ?? null,
    ipv6: wish.body.ipv6 ?? false,
    monitoring: wish.body.monitoring ?? false,
    backups: wish.body.backups ?? false,
    power: 'on',
    addressIndex: freeIndex(wish.used),
    createdAt: now,
    addressAt: now + Math.floor(bootMs * 0.6),
    bootedAt: faults.has('stuck') ? null : now + bootMs,
    listedAt: now + Math.max(late, hidden ? (hidden.delayMs ?? HIDDEN_MS) : 0),
    destroyedAt: null,
  });
}

function answer(
  world: World,
  catalog: Catalog,
  call: Call,
  made: DropletRecord[],
  several: boolean,
): Reply {
  const actions = made.map((droplet) => {
    const durationMs = droplet.bootedAt === null ? null : droplet.bootedAt - call.now;
    const action = startAction(world, droplet, 'create', {}, call.now, { durationMs });
    return { id: action.id, rel: 'create', href: `${call.origin}/v2/actions/${action.id}` };
  });
  const shown = made.map((droplet) => showDroplet(world, catalog, droplet, call.now));
  const body = several ? { droplets: shown } : { droplet: shown[0] };
  return { status: 202, body: { ...body, links: { actions } } };
}

function namesOf(body: CreateBody): string[] {
  const names = body.names ?? (body.name === undefined ? [] : [body.name]);
  if (names.length === 0 || names.some((name) => name === '')) {
    throw unprocessable("Name can't be blank");
  }
  if (names.some((name) => name.length > 255 || !HOSTNAME.test(name))) {
    throw unprocessable(BAD_HOSTNAME);
  }
  return names;
}

function regionFor(
  catalog: Catalog,
  slug: string | undefined,
  size: SizeView,
  image: UsableImage,
): RegionView {
  const fits = (region: RegionView) =>
    region.available && size.available && size.regions.includes(region.slug);
  const region = slug
    ? catalog.region(slug)
    : catalog.regions().find((one) => fits(one) && (image.regions?.includes(one.slug) ?? true));
  if (!region) throw unprocessable('You specified an invalid region for Droplet creation.');
  if (!region.available) throw unprocessable('Region is not available.');
  if (!fits(region)) throw unprocessable('Size is not available in this region.');
  if (image.regions && !image.regions.includes(region.slug)) {
    throw unprocessable('Image is not available in this region.');
  }
  return region;
}

function keysOf(world: World, wanted: (string | number)[]): number[] {
  return wanted.map((key) => {
    const known = world.books.keys.get(key) ?? world.books.keys.byRef(String(key))[0];
    if (!known) throw unprocessable(`${key} are invalid key identifiers for Droplet creation.`);
    return known.id;
  });
}

/** What is wrong with a body, as one sentence. */
export function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || 'body';
  return `${field}: ${issue?.message ?? 'is not valid'}`;
}
