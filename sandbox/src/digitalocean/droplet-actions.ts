import { z } from 'zod';
import type { DropletRecord } from '../books/records.ts';
import type { Call, Reply, World } from '../http/service.ts';
import type { Catalog } from './catalog.ts';
import { HOSTNAME, sentence } from './create-droplet.ts';
import type { DropletStatus } from './lifecycle.ts';
import { actionStatusAt, startAction, statusAt } from './lifecycle.ts';
import { showAction } from './present.ts';
import { notFound, unprocessable } from './replies.ts';

const PLAIN = [
  'power_on',
  'power_off',
  'shutdown',
  'reboot',
  'power_cycle',
  'password_reset',
  'disable_backups',
  'enable_ipv6',
] as const;
const imageSchema = z.union([z.string(), z.number()]);

const bodySchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(PLAIN) }),
  z.object({ type: z.enum(['enable_backups', 'change_backup_policy']) }),
  z.object({ type: z.literal('rebuild'), image: imageSchema }),
  z.object({ type: z.literal('restore'), image: z.number() }),
  z.object({ type: z.literal('resize'), size: z.string(), disk: z.boolean().optional() }),
  z.object({ type: z.literal('rename'), name: z.string().regex(HOSTNAME) }),
  z.object({ type: z.literal('snapshot'), name: z.string().min(1).max(255).optional() }),
  z.object({ type: z.literal('change_kernel'), kernel: z.number() }),
]);

type ActionBody = z.infer<typeof bodySchema>;

const NEEDS: Record<string, { status: DropletStatus; otherwise: string }> = {
  power_on: { status: 'off', otherwise: 'Droplet is already powered on.' },
  resize: {
    status: 'off',
    otherwise: 'Droplet is currently on. Please power it off to run this event.',
  },
  reboot: { status: 'active', otherwise: 'Droplet is currently off. Please power it on first.' },
  shutdown: { status: 'active', otherwise: 'Droplet is already powered off.' },
  power_off: { status: 'active', otherwise: 'Droplet is already powered off.' },
};

/** Starts an action on a droplet; 201 with the action in progress, 422 when its state forbids it. */
export function startDropletAction(
  world: World,
  catalog: Catalog,
  droplet: DropletRecord,
  call: Call,
): Reply {
  const parsed = bodySchema.safeParse(call.body);
  if (!parsed.success) throw unprocessable(sentence(parsed.error));
  const body = parsed.data;
  const busy = world.books.actions
    .byRef(String(droplet.id))
    .some((action) => actionStatusAt(action, call.now) === 'in-progress');
  if (busy) throw unprocessable('Droplet already has a pending event.');
  const need = NEEDS[body.type];
  if (need && statusAt(droplet, call.now) !== need.status) throw unprocessable(need.otherwise);
  checkTarget(catalog, droplet, body);
  const { type, ...args } = body;
  const action = startAction(world, droplet, type, args, call.now, {
    durationMs: call.faults.has('stuck') ? null : world.settings.read().actionMs,
    outcome: call.faults.has('fail-action') ? 'errored' : 'completed',
  });
  return { status: 201, body: { action: showAction(catalog, action, call.now) } };
}

function checkTarget(catalog: Catalog, droplet: DropletRecord, body: ActionBody): void {
  if (body.type === 'resize') {
    const size = catalog.size(body.size);
    if (!size) throw unprocessable('You specified an invalid size.');
    if (!size.available || !size.regions.includes(droplet.regionSlug)) {
      throw unprocessable('Size is not available in this region.');
    }
    if (size.slug === droplet.sizeSlug) throw unprocessable('Droplet is already this size.');
    if (size.disk < droplet.diskGb) {
      throw unprocessable('This size is not available because it has a smaller disk.');
    }
  }
  if (body.type === 'rebuild' || body.type === 'restore') {
    const image = catalog.image(body.image);
    if (!image) throw unprocessable('You specified an invalid image.');
    if (image.regions && !image.regions.includes(droplet.regionSlug)) {
      throw unprocessable('Image is not available in this region.');
    }
    if (image.minDiskGb > droplet.diskGb) throw unprocessable('Image is too large for this disk.');
  }
  if (body.type === 'change_kernel') throw unprocessable('Kernel is managed inside the Droplet.');
}

/** The droplet a path names; refuses with 404 when it never was or is destroyed. */
export function findDroplet(world: World, call: Call): DropletRecord {
  const droplet = world.books.droplets.get(call.params.droplet ?? '');
  if (!droplet || droplet.destroyedAt !== null) throw notFound();
  return droplet;
}
