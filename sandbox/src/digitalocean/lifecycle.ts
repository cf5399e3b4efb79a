import type { ActionArguments, ActionRecord, DropletRecord } from '../books/records.ts';
import type { World } from '../http/service.ts';
import type { Catalog } from './catalog.ts';

const FIRST_ACTION = 2_400_000_000;
const FIRST_SNAPSHOT = 210_000_000;

export type DropletStatus = 'new' | 'active' | 'off';

/** The status at a moment: it follows from the stored times alone, so a restart changes nothing. */
export function statusAt(droplet: DropletRecord, now: number): DropletStatus {
  if (droplet.bootedAt === null || now < droplet.bootedAt) return 'new';
  return droplet.power === 'on' ? 'active' : 'off';
}

export function actionStatusAt(action: ActionRecord, now: number): string {
  if (action.completesAt === null || now < action.completesAt) return 'in-progress';
  return action.outcome;
}

/** Applies the effect of every action whose time has come. Called before any droplet is read. */
export function settleActions(world: World, catalog: Catalog, now: number): void {
  for (const action of world.books.actions.due(now)) {
    const droplet = world.books.droplets.get(action.dropletId);
    if (droplet && droplet.destroyedAt === null && action.outcome === 'completed') {
      applyAction(world, catalog, droplet, action);
    }
    world.books.actions.put({ ...action, applied: true });
  }
}

/** Starts an action that ends after `durationMs`; null = never. */
export function startAction(
  world: World,
  droplet: DropletRecord,
  type: string,
  args: ActionArguments,
  now: number,
  ending: { durationMs: number | null; outcome?: 'completed' | 'errored' },
): ActionRecord {
  return world.books.actions.put({
    id: world.books.nextNumber('action', FIRST_ACTION),
    dropletId: droplet.id,
    type,
    args,
    regionSlug: droplet.regionSlug,
    startedAt: now,
    completesAt: ending.durationMs === null ? null : now + ending.durationMs,
    outcome: ending.outcome ?? 'completed',
    applied: false,
  });
}

function applyAction(
  world: World,
  catalog: Catalog,
  droplet: DropletRecord,
  action: ActionRecord,
): void {
  const changed = effectOf(world, catalog, droplet, action);
  if (changed) world.books.droplets.put({ ...droplet, ...changed });
}

function effectOf(
  world: World,
  catalog: Catalog,
  droplet: DropletRecord,
  action: ActionRecord,
): Partial<DropletRecord> | null {
  const { args } = action;
  switch (action.type) {
    case 'power_on':
    case 'reboot':
    case 'power_cycle':
      return { power: 'on' };
    case 'power_off':
    case 'shutdown':
      return { power: 'off' };
    case 'rename':
      return args.name ? { name: args.name } : null;
    case 'resize': {
      const size = catalog.size(args.size ?? '');
      if (!size) return null;
      return { sizeSlug: size.slug, diskGb: args.disk ? size.disk : droplet.diskGb };
    }
    case 'rebuild':
    case 'restore': {
      const image = catalog.image(args.image ?? '');
      return image ? { image: image.view, baseImageId: image.baseId, power: 'on' } : null;
    }
    case 'enable_backups':
      return { backups: true };
    case 'disable_backups':
      return { backups: false };
    case 'enable_ipv6':
      return { ipv6: true };
    case 'snapshot':
      takeSnapshot(world, droplet, action);
      return null;
    default:
      return null;
  }
}

function takeSnapshot(world: World, droplet: DropletRecord, action: ActionRecord): void {
  const at = action.completesAt ?? action.startedAt;
  world.books.snapshots.put({
    id: world.books.nextNumber('snapshot', FIRST_SNAPSHOT),
    dropletId: droplet.id,
    name: action.args.name ?? `${droplet.name}-${at}`,
    kind: 'snapshot',
    baseImageId: droplet.baseImageId,
    regionSlug: droplet.regionSlug,
    minDiskGb: droplet.diskGb,
    sizeGb: Math.round((1.2 + droplet.diskGb * 0.04) * 100) / 100,
    createdAt: at,
  });
}
