import type { Call, Operation, World } from '../http/service.ts';
import { Refused } from '../http/service.ts';
import type { Catalog } from './catalog.ts';
import { usableSnapshot } from './catalog.ts';
import { IMAGES, showImage } from './images.ts';
import { settleActions } from './lifecycle.ts';
import { showSnapshot } from './present.ts';
import { failure, notFound, pageOf } from './replies.ts';

const TEAM = '5df3e3004a17e242b7c20ca6c9fc25b701a47ece';

/** The account, the lists of what is sold, and the snapshots kept. */
export function accountOperations(world: World, catalog: Catalog): Operation[] {
  const { books, settings } = world;
  const snapshotOf = (call: Call) => {
    settleActions(world, catalog, call.now);
    const id = call.params.snapshot ?? '';
    const snapshot = books.snapshots.get(id);
    if (snapshot) return snapshot;
    if (IMAGES.some((image) => String(image.id) === id)) {
      throw new Refused(failure(400, 'the resource is not a snapshot'));
    }
    throw notFound();
  };
  return [
    {
      name: 'getAccount',
      method: 'get',
      path: '/v2/account',
      handle: () => ({ status: 200, body: { account: account(settings.read().dropletLimit) } }),
    },
    {
      name: 'listRegions',
      method: 'get',
      path: '/v2/regions',
      handle: (call) => pageOf(call, '/v2/regions', 'regions', catalog.regions()),
    },
    {
      name: 'listSizes',
      method: 'get',
      path: '/v2/sizes',
      handle: (call) => pageOf(call, '/v2/sizes', 'sizes', catalog.sizes()),
    },
    {
      name: 'listImages',
      method: 'get',
      path: '/v2/images',
      handle(call) {
        settleActions(world, catalog, call.now);
        return pageOf(call, '/v2/images', 'images', imagesFor(world, call));
      },
    },
    {
      name: 'getImage',
      method: 'get',
      path: '/v2/images/:image',
      handle(call) {
        const image = catalog.image(call.params.image ?? '');
        if (!image) throw notFound();
        return { status: 200, body: { image: image.view } };
      },
    },
    {
      name: 'listSnapshots',
      method: 'get',
      path: '/v2/snapshots',
      handle(call) {
        settleActions(world, catalog, call.now);
        const kept = call.query.resource_type === 'volume' ? [] : books.snapshots.all();
        const shown = kept.filter((image) => image.kind === 'snapshot').map(showSnapshot);
        return pageOf(call, '/v2/snapshots', 'snapshots', shown);
      },
    },
    {
      name: 'getSnapshot',
      method: 'get',
      path: '/v2/snapshots/:snapshot',
      handle: (call) => ({ status: 200, body: { snapshot: showSnapshot(snapshotOf(call)) } }),
    },
    {
      name: 'deleteSnapshot',
      method: 'delete',
      path: '/v2/snapshots/:snapshot',
      handle(call) {
        books.snapshots.remove(snapshotOf(call).id);
        return { status: 204 };
      },
    },
  ];
}

function imagesFor(world: World, call: Call): unknown[] {
  const { type, private: own, tag_name: tag } = call.query;
  if (type === 'application' || tag !== undefined) return [];
  const snapshots = world.books.snapshots.all().map((snapshot) => usableSnapshot(snapshot).view);
  if (own === 'true') return snapshots;
  const distributions = IMAGES.map(showImage);
  return type === 'distribution' ? distributions : [...distributions, ...snapshots];
}

function account(dropletLimit: number) {
  return {
    droplet_limit: dropletLimit,
    floating_ip_limit: 3,
    email: 'sandbox@example.com',
    name: 'Sandbox',
    uuid: 'b6fr89dbf6d9156cace5f3c78dc9851d957381ef',
    email_verified: true,
    status: 'active',
    status_message: '',
    team: { uuid: TEAM, name: 'Sandbox team' },
  };
}
