import { z } from 'zod';
import type { ProviderPort, ServerFacts } from '../../port.ts';
import { createClient, type DigitalOceanAccount } from './client.ts';
import {
  actionSchema,
  byAge,
  dropletSchema,
  imageSchema,
  regionSchema,
  sizeSchema,
  toImage,
  toRegion,
  toServer,
  toSize,
} from './mapping.ts';

const perPage = 200;
const pagesAtMost = 100;
const recentAtMost = 25;
const clockSlackMs = 10_000;
const tagsKept = 2_000;
const oneDroplet = z.object({ droplet: dropletSchema });
const startedAction = z.object({ action: z.object({ id: z.int() }) });
const links = z.object({ pages: z.object({ next: z.string().optional() }).optional() }).optional();
/** Tags are compared without case, as the provider does. */
const hasTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((name) => name.toLowerCase() === tag.toLowerCase());
const dropletPath = (reference: string) => `/v2/droplets/${encodeURIComponent(reference)}`;

/** DigitalOcean behind the port. */
export const createDigitalOcean = (account: DigitalOceanAccount): ProviderPort => {
  const client = createClient(account);

  const listAll = async <S extends z.ZodType>(
    path: string,
    name: string,
    item: S,
    query: Record<string, string> = {},
  ): Promise<z.infer<S>[]> => {
    const schema = z.object({ [name]: z.array(item), links });
    const items: z.infer<S>[] = [];
    for (let page = 1; page <= pagesAtMost; page += 1) {
      const search = new URLSearchParams({ ...query, page: `${page}`, per_page: `${perPage}` });
      const answer = (await client.get(`${path}?${search}`, schema)) as Record<string, unknown>;
      items.push(...(answer[name] as z.infer<S>[]));
      if (!(answer.links as z.infer<typeof links>)?.pages?.next) break;
    }
    return items;
  };

  const getServer = async (reference: string): Promise<ServerFacts | null> => {
    const answer = await client.find(dropletPath(reference), oneDroplet);
    return answer && toServer(answer.droplet);
  };

  // Nobody changes the tags of our droplets: what was seen once need not be asked for again.
  const tagsSeen = new Map<string, readonly string[]>();
  const remember = <T extends ServerFacts | null>(server: T): T => {
    if (tagsSeen.size >= tagsKept) tagsSeen.clear();
    if (server) tagsSeen.set(server.reference, server.tags);
    return server;
  };

  /**
   * Droplets under the tag whose creation is among the latest actions, but which are not in the list
   * yet: a list can be behind what was made.
   */
  const recentlyMade = async (
    tag: string,
    since: Date,
    listed: ReadonlySet<string>,
  ): Promise<ServerFacts[]> => {
    const { actions } = await client.get(
      `/v2/actions?page=1&per_page=${perPage}`,
      z.object({ actions: z.array(actionSchema) }),
    );
    const candidates = actions
      .filter(({ type, resource_type }) => type === 'create' && resource_type === 'droplet')
      .filter(({ started_at }) => Date.parse(started_at) >= since.getTime() - clockSlackMs)
      .map(({ resource_id }) => String(resource_id))
      .filter((reference) => !listed.has(reference))
      .filter((reference) => hasTag(tagsSeen.get(reference) ?? [tag], tag));
    const asked = candidates.slice(0, recentAtMost);
    const found = await Promise.all(asked.map(getServer));
    return found.filter((server) => server !== null).map(remember);
  };

  const act = async (reference: string, type: 'shutdown' | 'power_off' | 'power_on') => {
    await client.post(`${dropletPath(reference)}/actions`, { type }, startedAction);
  };

  return {
    provider: 'DIGITALOCEAN',
    async listSizes() {
      return (await listAll('/v2/sizes', 'sizes', sizeSchema)).map(toSize);
    },
    async listRegions() {
      return (await listAll('/v2/regions', 'regions', regionSchema)).map(toRegion);
    },
    async listImages() {
      const images = await listAll('/v2/images', 'images', imageSchema, { type: 'distribution' });
      return images.map(toImage).filter((image) => image !== null);
    },
    async createServer(wish) {
      const body = {
        name: wish.hostname,
        region: wish.region,
        size: wish.size,
        image: wish.image,
        user_data: wish.userData,
        tags: wish.tags,
        ipv6: true,
        monitoring: true,
      };
      return remember(toServer((await client.post('/v2/droplets', body, oneDroplet)).droplet));
    },
    getServer,
    async findServersByTag(tag, { createdSince } = {}) {
      const path = '/v2/droplets';
      const droplets = await listAll(path, 'droplets', dropletSchema, { tag_name: tag });
      const listed = droplets.map(toServer);
      const seen = new Set(listed.map(({ reference }) => reference));
      const recent = createdSince ? await recentlyMade(tag, createdSince, seen) : [];
      return [...listed, ...recent].filter(({ tags }) => hasTag(tags, tag)).sort(byAge);
    },
    shutDown: (reference) => act(reference, 'shutdown'),
    powerOff: (reference) => act(reference, 'power_off'),
    powerOn: (reference) => act(reference, 'power_on'),
    destroyServer: (reference) => client.remove(dropletPath(reference)),
  };
};
