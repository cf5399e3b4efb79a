import type { UseCase } from '../../../context.ts';
import type { ProviderOfferingsForCatalogQuery } from '../../../services/__generated__/graphql.ts';
import { ProviderOfferings } from '../../../services/providers.ts';
import { importImages } from '../import-images.ts';
import { importPlans } from '../import-plans.ts';
import { importRegions } from '../import-regions.ts';

export type Offering = ProviderOfferingsForCatalogQuery['providerOfferings'][number];

/** What an import found, for the log. */
export type ImportResult = { plans: number; regions: number; images: number };

/**
 * Reads what the providers sell and makes the catalogue say the same; may run as often as one likes.
 * What is gone becomes unavailable and is never deleted; prices set by a person stay. Throws
 * `ServiceUnavailableError` when the providers cannot be read, and then changes nothing.
 */
export const importOfferings = async (context: UseCase): Promise<ImportResult> => {
  const { clock, newId, deps } = context;
  const { providerOfferings } = await context.services.call('providers', ProviderOfferings, {});
  const { pricing } = deps.settings;
  return context.transact(async ({ em }) => {
    const result = { plans: 0, regions: 0, images: 0 };
    for (const offering of providerOfferings) {
      const tools = { em, newId, now: clock.now(), pricing };
      result.regions += await importRegions(tools, offering);
      result.images += await importImages(tools, offering);
      result.plans += await importPlans(tools, offering);
    }
    await em.flush();
    return result;
  });
};
