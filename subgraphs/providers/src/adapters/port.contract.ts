import { describe, expect, it } from 'vitest';
import type { ProviderError, ProviderPort, ServerWish } from '../port.ts';

/** What a test needs of an adapter and the stand-in behind it. */
export type AdapterUnderTest = {
  port: ProviderPort;
  /** The same cloud with a token it does not accept. */
  stranger: ProviderPort;
  /** Something it sells. */
  wish: Pick<ServerWish, 'size' | 'region' | 'image'>;
  /** Makes the next call of a kind go wrong. */
  break(
    operation: 'create' | 'list',
    how: 'error' | 'error-after-effect' | 'silence' | 'malformed' | 'rate-limit',
  ): Promise<void>;
  closeRegion(): Promise<void>;
};

const problemOf = async (work: Promise<unknown>): Promise<Partial<ProviderError>> => {
  const error = await work.then(
    () => new Error('It worked.'),
    (reason: ProviderError) => reason,
  );
  return { name: error.name, ...('kind' in error ? { kind: error.kind } : {}) };
};

/** The promises of the port, kept by every adapter. */
export const describePort = (name: string, adapter: () => AdapterUnderTest): void => {
  const made = (tag: string, more: Partial<ServerWish> = {}): ServerWish => ({
    ...adapter().wish,
    hostname: 'web-1.example.com',
    userData: '#cloud-config',
    tags: ['webrana', tag],
    ...more,
  });

  describe(`${name} as a provider`, () => {
    it('lists what it sells in the units of the port', async () => {
      const { port, wish } = adapter();
      const [sizes, regions, images] = await Promise.all([
        port.listSizes(),
        port.listRegions(),
        port.listImages(),
      ]);
      const size = sizes.find(({ slug }) => slug === wish.size);
      expect(size).toMatchObject({ isAvailable: true, vcpuCount: 1, memoryMiB: 1_024 });
      expect(size?.regionSlugs).toContain(wish.region);
      expect(Number.isInteger(size?.monthlyCostCents)).toBe(true);
      expect(regions.find(({ slug }) => slug === wish.region)?.isAvailable).toBe(true);
      expect(images.find(({ slug }) => slug === wish.image)?.regionSlugs).toContain(wish.region);
      expect(images.some(({ distribution }) => distribution === 'Unknown')).toBe(false);
    });

    it('creates, shows, finds by tag and destroys a server', async () => {
      const { port } = adapter();
      const created = await port.createServer(made('wb-one'));
      expect(created).toMatchObject({ status: 'STARTING', tags: ['webrana', 'wb-one'] });
      const { reference } = created;
      expect(await port.getServer(reference)).toMatchObject({ reference });
      expect(await port.findServersByTag('wb-one')).toMatchObject([{ reference }]);
      expect(await port.findServersByTag('wb-other')).toEqual([]);
      await port.destroyServer(reference);
      await port.destroyServer(reference);
      expect(await port.getServer(reference)).toBeNull();
      expect(await port.findServersByTag('wb-one')).toEqual([]);
    });

    it('finds several oldest first, also over pages and before they are listed', async () => {
      const { port } = adapter();
      const references: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        references.push((await port.createServer(made('wb-many'))).reference);
      }
      const found = await port.findServersByTag('wb-many', { createdSince: new Date() });
      expect(found.map(({ reference }) => reference)).toEqual(references);
    });

    it('says what a failure means', async () => {
      const { port, stranger, break: fail, closeRegion } = adapter();
      const create = (more?: Partial<ServerWish>) =>
        problemOf(port.createServer(made('wb-x', more)));
      expect(await problemOf(stranger.listRegions())).toMatchObject({ kind: 'unauthorized' });
      expect(await create({ size: 'no-such-size' })).toMatchObject({ kind: 'refused' });
      await fail('create', 'error');
      expect(await create()).toMatchObject({ kind: 'unclear' });
      await fail('create', 'silence');
      expect(await create()).toMatchObject({ kind: 'unanswered' });
      await fail('create', 'rate-limit');
      expect(await create()).toMatchObject({ kind: 'rate-limited' });
      expect(await port.findServersByTag('wb-x')).toEqual([]);
      await fail('create', 'error-after-effect');
      expect(await create()).toMatchObject({ kind: 'unclear' });
      await fail('create', 'malformed');
      expect(await create()).toMatchObject({ kind: 'unclear' });
      expect(await port.findServersByTag('wb-x')).toHaveLength(2);
      await fail('list', 'malformed');
      expect(await problemOf(port.findServersByTag('wb-x'))).toMatchObject({ kind: 'unclear' });
      await closeRegion();
      expect(await create()).toMatchObject({ kind: 'sold-out' });
    });
  });
};
