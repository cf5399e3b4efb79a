import type { ActionRecord } from '../books/records.ts';
import type { Call, Operation, Reply, World } from '../http/service.ts';
import type { Catalog } from './catalog.ts';
import { createDroplets } from './create-droplet.ts';
import { findDroplet, startDropletAction } from './droplet-actions.ts';
import { settleActions } from './lifecycle.ts';
import { showAction, showDroplet, showDropletSnapshot } from './present.ts';
import { notFound, pageOf } from './replies.ts';
import { hasTag } from './tags.ts';

/** The operations on droplets and their actions. Each first lets time pass for pending actions. */
export function dropletOperations(world: World, catalog: Catalog): Operation[] {
  const { books } = world;
  const settled =
    (handle: (call: Call) => Reply) =>
    (call: Call): Reply => {
      settleActions(world, catalog, call.now);
      return handle(call);
    };
  const actionsPage = (call: Call, path: string, actions: ActionRecord[]) =>
    pageOf(
      call,
      path,
      'actions',
      actions.reverse().map((action) => showAction(catalog, action, call.now)),
    );
  const oneAction = (call: Call, dropletId?: number): Reply => {
    const action = books.actions.get(call.params.action ?? '');
    if (!action || (dropletId !== undefined && action.dropletId !== dropletId)) throw notFound();
    return { status: 200, body: { action: showAction(catalog, action, call.now) } };
  };
  const imagesPage = (call: Call, kind: 'snapshot' | 'backup') => {
    const droplet = findDroplet(world, call);
    const images = books.snapshots.byRef(String(droplet.id)).filter((image) => image.kind === kind);
    const path = `/v2/droplets/${droplet.id}/${kind}s`;
    return pageOf(call, path, `${kind}s`, images.map(showDropletSnapshot));
  };

  const operations: Operation[] = [
    {
      name: 'listDroplets',
      method: 'get',
      path: '/v2/droplets',
      handle: (call) => listDroplets(world, catalog, call),
    },
    {
      name: 'createDroplet',
      method: 'post',
      path: '/v2/droplets',
      handle: (call) => createDroplets(world, catalog, call),
    },
    {
      name: 'getDroplet',
      method: 'get',
      path: '/v2/droplets/:droplet',
      handle(call) {
        const droplet = findDroplet(world, call);
        return { status: 200, body: { droplet: showDroplet(world, catalog, droplet, call.now) } };
      },
    },
    {
      name: 'destroyDroplet',
      method: 'delete',
      path: '/v2/droplets/:droplet',
      handle(call) {
        books.droplets.put({ ...findDroplet(world, call), destroyedAt: call.now });
        return { status: 204 };
      },
    },
    {
      name: 'listDropletActions',
      method: 'get',
      path: '/v2/droplets/:droplet/actions',
      handle(call) {
        const { id } = findDroplet(world, call);
        return actionsPage(call, `/v2/droplets/${id}/actions`, books.actions.byRef(String(id)));
      },
    },
    {
      name: 'dropletAction',
      method: 'post',
      path: '/v2/droplets/:droplet/actions',
      handle: (call) => startDropletAction(world, catalog, findDroplet(world, call), call),
    },
    {
      name: 'getDropletAction',
      method: 'get',
      path: '/v2/droplets/:droplet/actions/:action',
      handle: (call) => oneAction(call, findDroplet(world, call).id),
    },
    {
      name: 'listDropletSnapshots',
      method: 'get',
      path: '/v2/droplets/:droplet/snapshots',
      handle: (call) => imagesPage(call, 'snapshot'),
    },
    {
      name: 'listDropletBackups',
      method: 'get',
      path: '/v2/droplets/:droplet/backups',
      handle: (call) => imagesPage(call, 'backup'),
    },
    {
      name: 'listActions',
      method: 'get',
      path: '/v2/actions',
      handle: (call) => actionsPage(call, '/v2/actions', books.actions.all()),
    },
    {
      name: 'getAction',
      method: 'get',
      path: '/v2/actions/:action',
      handle: (call) => oneAction(call),
    },
  ];
  return operations.map((operation) => ({ ...operation, handle: settled(operation.handle) }));
}

function listDroplets(world: World, catalog: Catalog, call: Call): Reply {
  const { tag_name: tag, name, type } = call.query;
  const droplets = world.books.droplets
    .byRef('live')
    .filter((droplet) => call.now >= droplet.listedAt && type !== 'gpus')
    .filter((droplet) => tag === undefined || hasTag(droplet, tag))
    .filter((droplet) => name === undefined || droplet.name === name);
  const page = pageOf(call, '/v2/droplets', 'droplets', droplets);
  const body = page.body as { droplets: typeof droplets };
  const shown = body.droplets.map((droplet) => showDroplet(world, catalog, droplet, call.now));
  return { status: 200, body: { ...body, droplets: shown } };
}
