/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A cloud that runs servers for us. */
export type Provider =
  /** DigitalOcean. */
  | 'DIGITALOCEAN'
  /** Linode. */
  | 'LINODE'
  /** Vultr. */
  | 'VULTR';

export type ProviderOfferingsForCatalogQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderOfferingsForCatalogQuery = { providerOfferings: Array<{ provider: Provider, sizes: Array<{ slug: string, description: string, vcpuCount: number, memoryMiB: number, diskGiB: number, transferGiB: number, regionSlugs: Array<string>, isAvailable: boolean, monthlyCost: { amount: number } }>, regions: Array<{ slug: string, name: string, isAvailable: boolean }>, images: Array<{ slug: string, distribution: string, version: string, minimumDiskGiB: number, regionSlugs: Array<string> }> }> };


export const ProviderOfferingsForCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderOfferingsForCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerOfferings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"vcpuCount"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskGiB"}},{"kind":"Field","name":{"kind":"Name","value":"transferGiB"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionSlugs"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"minimumDiskGiB"}},{"kind":"Field","name":{"kind":"Name","value":"regionSlugs"}}]}}]}}]}}]} as unknown as DocumentNode<ProviderOfferingsForCatalogQuery, ProviderOfferingsForCatalogQueryVariables>;