import type { Clock } from '@webrana/telemetry';
import type { ImageFacts, ProviderName, ProviderPort, RegionFacts, SizeFacts } from '../../port.ts';

export type Offering = {
  provider: ProviderName;
  sizes: SizeFacts[];
  regions: RegionFacts[];
  images: ImageFacts[];
};

export type OfferingReader = { read(): Promise<Offering[]> };

const keepMs = 60_000;

const readOne = async (port: ProviderPort): Promise<Offering> => {
  const [sizes, regions, images] = await Promise.all([
    port.listSizes(),
    port.listRegions(),
    port.listImages(),
  ]);
  return { provider: port.provider, sizes, regions, images };
};

/**
 * Reads what the providers sell, at most once a minute. Throws `ProviderError` when one of them
 * cannot be read: half a list would look as if the rest had been withdrawn.
 */
export const createOfferingReader = (
  ports: ReadonlyMap<ProviderName, ProviderPort>,
  clock: Clock,
): OfferingReader => {
  let kept: { at: number; offerings: Promise<Offering[]> } | undefined;
  return {
    read() {
      const now = clock.now().getTime();
      if (kept && now - kept.at < keepMs) return kept.offerings;
      const offerings = Promise.all([...ports.values()].map(readOne));
      const mine = { at: now, offerings };
      kept = mine;
      offerings.catch(() => {
        if (kept === mine) kept = undefined;
      });
      return offerings;
    },
  };
};
