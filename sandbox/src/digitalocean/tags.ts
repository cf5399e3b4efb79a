import { z } from 'zod';
import type { DropletRecord, TagRecord } from '../books/records.ts';
import type { Call, Operation, World } from '../http/service.ts';
import { notFound, pageOf, unprocessable } from './replies.ts';

const TAG = /^[a-zA-Z0-9_\-:]{1,255}$/;
const createSchema = z.object({ name: z.string() });
const resourcesSchema = z.object({
  resources: z.array(z.object({ resource_id: z.string(), resource_type: z.string() })),
});

/** Tags are compared without case; the first spelling is kept. */
export function hasTag(droplet: DropletRecord, name: string): boolean {
  return droplet.tags.some((tag) => tag.toLowerCase() === name.toLowerCase());
}

/** Makes the tags that do not exist yet; answers with each tag's kept spelling, without repeats. */
export function rememberTags(world: World, names: readonly string[], now: number): string[] {
  const kept = names.map((name) => {
    if (!TAG.test(name)) {
      throw unprocessable(
        'Tag names may only contain letters, numbers, colons, dashes, underscores.',
      );
    }
    const known = world.books.tags.get(name.toLowerCase());
    return (known ?? world.books.tags.put({ name, createdAt: now })).name;
  });
  return [...new Set(kept)];
}

/** The operations under `/v2/tags`. */
export function tagOperations(world: World): Operation[] {
  const { books } = world;
  const find = (call: Call): TagRecord => {
    const tag = books.tags.get((call.params.tag ?? '').toLowerCase());
    if (!tag) throw notFound();
    return tag;
  };
  const show = (tag: TagRecord, origin: string) => {
    const tagged = books.droplets.byRef('live').filter((droplet) => hasTag(droplet, tag.name));
    const last = tagged.at(-1);
    const droplets = {
      count: tagged.length,
      ...(last ? { last_tagged_uri: `${origin}/v2/droplets/${last.id}` } : {}),
    };
    return { name: tag.name, resources: { ...droplets, droplets, images: { count: 0 } } };
  };
  const retag = (call: Call, change: (tags: string[], name: string) => string[]) => {
    const tag = find(call);
    const parsed = resourcesSchema.safeParse(call.body);
    if (!parsed.success) throw unprocessable('resources: is not valid');
    for (const resource of parsed.data.resources) {
      const droplet = books.droplets.get(resource.resource_id);
      if (resource.resource_type !== 'droplet' || !droplet || droplet.destroyedAt !== null) {
        throw notFound();
      }
      books.droplets.put({ ...droplet, tags: change(droplet.tags, tag.name) });
    }
    return { status: 204 };
  };

  return [
    {
      name: 'listTags',
      method: 'get',
      path: '/v2/tags',
      handle: (call) =>
        pageOf(
          call,
          '/v2/tags',
          'tags',
          books.tags.all().map((tag) => show(tag, call.origin)),
        ),
    },
    {
      name: 'createTag',
      method: 'post',
      path: '/v2/tags',
      handle(call) {
        const parsed = createSchema.safeParse(call.body);
        if (!parsed.success) throw unprocessable("Name can't be blank");
        const [name = ''] = rememberTags(world, [parsed.data.name], call.now);
        return { status: 201, body: { tag: show({ name, createdAt: call.now }, call.origin) } };
      },
    },
    {
      name: 'getTag',
      method: 'get',
      path: '/v2/tags/:tag',
      handle: (call) => ({ status: 200, body: { tag: show(find(call), call.origin) } }),
    },
    {
      name: 'deleteTag',
      method: 'delete',
      path: '/v2/tags/:tag',
      handle(call) {
        const tag = find(call);
        books.tags.remove(tag.name.toLowerCase());
        for (const droplet of books.droplets.byRef('live')) {
          if (!hasTag(droplet, tag.name)) continue;
          books.droplets.put({ ...droplet, tags: without(droplet.tags, tag.name) });
        }
        return { status: 204 };
      },
    },
    {
      name: 'tagResources',
      method: 'post',
      path: '/v2/tags/:tag/resources',
      handle: (call) => retag(call, (tags, name) => [...without(tags, name), name]),
    },
    {
      name: 'untagResources',
      method: 'delete',
      path: '/v2/tags/:tag/resources',
      handle: (call) => retag(call, without),
    },
  ];
}

function without(tags: readonly string[], name: string): string[] {
  return tags.filter((tag) => tag.toLowerCase() !== name.toLowerCase());
}
