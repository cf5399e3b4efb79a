import { createHash } from 'node:crypto';
import type {
  ActionRecord,
  DropletRecord,
  SnapshotRecord,
  SshKeyRecord,
} from '../books/records.ts';
import type { World } from '../http/service.ts';
import { privateV4, publicV4, publicV6 } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { actionStatusAt, statusAt } from './lifecycle.ts';
import { isoSeconds } from './replies.ts';

const DAY_MS = 86_400_000;

/** A droplet in the provider's shape, as it is at `now`. */
export function showDroplet(world: World, catalog: Catalog, droplet: DropletRecord, now: number) {
  const size = catalog.size(droplet.sizeSlug);
  const actions = world.books.actions.byRef(String(droplet.id));
  const images = world.books.snapshots.byRef(String(droplet.id));
  const ids = (kind: SnapshotRecord['kind']) =>
    images.filter((image) => image.kind === kind).map((image) => image.id);
  return {
    id: droplet.id,
    name: droplet.name,
    memory: size?.memory ?? 0,
    vcpus: size?.vcpus ?? 0,
    disk: droplet.diskGb,
    disk_info: [{ type: 'local', size: { amount: droplet.diskGb, unit: 'gib' } }],
    locked: actions.some((action) => actionStatusAt(action, now) === 'in-progress'),
    status: statusAt(droplet, now),
    kernel: null,
    created_at: isoSeconds(droplet.createdAt),
    features: featuresOf(droplet),
    backup_ids: ids('backup'),
    next_backup_window: droplet.backups ? backupWindow(now) : null,
    snapshot_ids: ids('snapshot'),
    image: droplet.image,
    volume_ids: [],
    size,
    size_slug: droplet.sizeSlug,
    networks: networksOf(droplet, now),
    region: catalog.region(droplet.regionSlug),
    tags: droplet.tags,
    vpc_uuid: vpcOf(droplet.regionSlug),
  };
}

/** The v4 addresses of a droplet at `now`: none before `addressAt`. */
export function networksOf(droplet: DropletRecord, now: number) {
  if (droplet.bootedAt === null || now < droplet.addressAt) return { v4: [], v6: [] };
  const v4 = publicV4(droplet.addressIndex);
  const v6 = publicV6(droplet.addressIndex);
  return {
    v4: [
      {
        ip_address: privateV4(droplet.addressIndex),
        netmask: '255.255.240.0',
        gateway: '10.104.0.1',
        type: 'private',
      },
      { ip_address: v4.ip, netmask: '255.255.255.0', gateway: v4.gateway, type: 'public' },
    ],
    v6: droplet.ipv6
      ? [{ ip_address: v6.ip, netmask: 64, gateway: v6.gateway, type: 'public' }]
      : [],
  };
}

function featuresOf(droplet: DropletRecord): string[] {
  return [
    ...(droplet.backups ? ['backups'] : []),
    ...(droplet.ipv6 ? ['ipv6'] : []),
    ...(droplet.monitoring ? ['monitoring'] : []),
    'private_networking',
  ];
}

function backupWindow(now: number) {
  const start = Math.ceil(now / DAY_MS) * DAY_MS;
  return { start: isoSeconds(start), end: isoSeconds(start + 4 * 3_600_000) };
}

function vpcOf(regionSlug: string): string {
  const hex = createHash('sha256').update(`vpc ${regionSlug}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-11e8-981e-${hex.slice(12, 24)}`;
}

export function showAction(catalog: Catalog, action: ActionRecord, now: number) {
  const status = actionStatusAt(action, now);
  const ended = status !== 'in-progress' && action.completesAt !== null;
  return {
    id: action.id,
    status,
    type: action.type,
    started_at: isoSeconds(action.startedAt),
    completed_at: ended ? isoSeconds(action.completesAt ?? 0) : null,
    resource_id: action.dropletId,
    resource_type: 'droplet',
    region: catalog.region(action.regionSlug),
    region_slug: action.regionSlug,
  };
}

/** A snapshot as `/v2/snapshots` shows it, with text identifiers. */
export function showSnapshot(snapshot: SnapshotRecord) {
  return {
    id: String(snapshot.id),
    ...snapshotFacts(snapshot),
    resource_id: String(snapshot.dropletId),
    resource_type: 'droplet',
    tags: [],
  };
}

/** A snapshot or backup as a droplet's own lists show it, with a number as identifier. */
export function showDropletSnapshot(snapshot: SnapshotRecord) {
  return { id: snapshot.id, ...snapshotFacts(snapshot), type: snapshot.kind };
}

function snapshotFacts(snapshot: SnapshotRecord) {
  return {
    name: snapshot.name,
    created_at: isoSeconds(snapshot.createdAt),
    regions: [snapshot.regionSlug],
    min_disk_size: snapshot.minDiskGb,
    size_gigabytes: snapshot.sizeGb,
  };
}

export function showKey(key: SshKeyRecord) {
  return { id: key.id, fingerprint: key.fingerprint, public_key: key.publicKey, name: key.name };
}
