import { graphql } from './__generated__/index.ts';

/** What every configured provider sells at the moment. */
export const ProviderOfferings = graphql(`
  query ProviderOfferingsForCatalog {
    providerOfferings {
      provider
      sizes {
        slug
        description
        vcpuCount
        memoryMiB
        diskGiB
        transferGiB
        monthlyCost {
          amount
        }
        regionSlugs
        isAvailable
      }
      regions {
        slug
        name
        isAvailable
      }
      images {
        slug
        distribution
        version
        minimumDiskGiB
        regionSlugs
      }
    }
  }
`);
