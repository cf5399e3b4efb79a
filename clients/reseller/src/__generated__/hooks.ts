import * as Apollo from '@apollo/client/react';
import * as types from './graphql';
export function useApiKeyListQuery(options: (Apollo.useQuery.Options<types.ApiKeyListQuery, types.ApiKeyListQueryVariables> & { variables: types.ApiKeyListQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.ApiKeyListQuery, types.ApiKeyListQueryVariables>)): Apollo.useQuery.Result<types.ApiKeyListQuery, types.ApiKeyListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ApiKeyListDocument, options as never) as never;
}

export function useArchiveProjectMutation(options?: Apollo.useMutation.Options<types.ArchiveProjectMutation, types.ArchiveProjectMutationVariables>): Apollo.useMutation.ResultTuple<types.ArchiveProjectMutation, types.ArchiveProjectMutationVariables> {
  return Apollo.useMutation(types.ArchiveProjectDocument, options as never) as never;
}

export function useBrandingPageQuery(options?: Apollo.useQuery.Options<types.BrandingPageQuery, types.BrandingPageQueryVariables>): Apollo.useQuery.Result<types.BrandingPageQuery, types.BrandingPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.BrandingPageDocument, options as never) as never;
}

export function useCreateApiKeyMutation(options?: Apollo.useMutation.Options<types.CreateApiKeyMutation, types.CreateApiKeyMutationVariables>): Apollo.useMutation.ResultTuple<types.CreateApiKeyMutation, types.CreateApiKeyMutationVariables> {
  return Apollo.useMutation(types.CreateApiKeyDocument, options as never) as never;
}

export function useCreateProjectMutation(options?: Apollo.useMutation.Options<types.CreateProjectMutation, types.CreateProjectMutationVariables>): Apollo.useMutation.ResultTuple<types.CreateProjectMutation, types.CreateProjectMutationVariables> {
  return Apollo.useMutation(types.CreateProjectDocument, options as never) as never;
}

export function useInstanceListQuery(options?: Apollo.useQuery.Options<types.InstanceListQuery, types.InstanceListQueryVariables>): Apollo.useQuery.Result<types.InstanceListQuery, types.InstanceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InstanceListDocument, options as never) as never;
}

export function useInstanceListStatusSubscription(options?: Apollo.useSubscription.Options<types.InstanceListStatusSubscription, types.InstanceListStatusSubscriptionVariables>): Apollo.useSubscription.Result<types.InstanceListStatusSubscription> {
  return Apollo.useSubscription(types.InstanceListStatusDocument, options as never) as never;
}

export function useInvoiceArchiveQuery(options?: Apollo.useQuery.Options<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables>): Apollo.useQuery.Result<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceArchiveDocument, options as never) as never;
}

export function useInvoiceArchivePartsQuery(options: (Apollo.useQuery.Options<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables> & { variables: types.InvoiceArchivePartsQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables>)): Apollo.useQuery.Result<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceArchivePartsDocument, options as never) as never;
}

export function useInvoiceListQuery(options?: Apollo.useQuery.Options<types.InvoiceListQuery, types.InvoiceListQueryVariables>): Apollo.useQuery.Result<types.InvoiceListQuery, types.InvoiceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceListDocument, options as never) as never;
}

export function useInvoicePdfQuery(options: (Apollo.useQuery.Options<types.InvoicePdfQuery, types.InvoicePdfQueryVariables> & { variables: types.InvoicePdfQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoicePdfQuery, types.InvoicePdfQueryVariables>)): Apollo.useQuery.Result<types.InvoicePdfQuery, types.InvoicePdfQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoicePdfDocument, options as never) as never;
}

export function useInvoicesCsvQuery(options: (Apollo.useQuery.Options<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables> & { variables: types.InvoicesCsvQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables>)): Apollo.useQuery.Result<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoicesCsvDocument, options as never) as never;
}

export function useKeyProjectsQuery(options: (Apollo.useQuery.Options<types.KeyProjectsQuery, types.KeyProjectsQueryVariables> & { variables: types.KeyProjectsQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.KeyProjectsQuery, types.KeyProjectsQueryVariables>)): Apollo.useQuery.Result<types.KeyProjectsQuery, types.KeyProjectsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.KeyProjectsDocument, options as never) as never;
}

export function useOverviewQuery(options: (Apollo.useQuery.Options<types.OverviewQuery, types.OverviewQueryVariables> & { variables: types.OverviewQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.OverviewQuery, types.OverviewQueryVariables>)): Apollo.useQuery.Result<types.OverviewQuery, types.OverviewQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.OverviewDocument, options as never) as never;
}

export function useOverviewInstancesSubscription(options?: Apollo.useSubscription.Options<types.OverviewInstancesSubscription, types.OverviewInstancesSubscriptionVariables>): Apollo.useSubscription.Result<types.OverviewInstancesSubscription> {
  return Apollo.useSubscription(types.OverviewInstancesDocument, options as never) as never;
}

export function useProjectCountsQuery(options?: Apollo.useQuery.Options<types.ProjectCountsQuery, types.ProjectCountsQueryVariables>): Apollo.useQuery.Result<types.ProjectCountsQuery, types.ProjectCountsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ProjectCountsDocument, options as never) as never;
}

export function useProjectFilterQuery(options?: Apollo.useQuery.Options<types.ProjectFilterQuery, types.ProjectFilterQueryVariables>): Apollo.useQuery.Result<types.ProjectFilterQuery, types.ProjectFilterQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ProjectFilterDocument, options as never) as never;
}

export function useProjectListQuery(options: (Apollo.useQuery.Options<types.ProjectListQuery, types.ProjectListQueryVariables> & { variables: types.ProjectListQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.ProjectListQuery, types.ProjectListQueryVariables>)): Apollo.useQuery.Result<types.ProjectListQuery, types.ProjectListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ProjectListDocument, options as never) as never;
}

export function useRenameProjectMutation(options?: Apollo.useMutation.Options<types.RenameProjectMutation, types.RenameProjectMutationVariables>): Apollo.useMutation.ResultTuple<types.RenameProjectMutation, types.RenameProjectMutationVariables> {
  return Apollo.useMutation(types.RenameProjectDocument, options as never) as never;
}

export function useRevokeApiKeyMutation(options?: Apollo.useMutation.Options<types.RevokeApiKeyMutation, types.RevokeApiKeyMutationVariables>): Apollo.useMutation.ResultTuple<types.RevokeApiKeyMutation, types.RevokeApiKeyMutationVariables> {
  return Apollo.useMutation(types.RevokeApiKeyDocument, options as never) as never;
}

export function useRotateApiKeyMutation(options?: Apollo.useMutation.Options<types.RotateApiKeyMutation, types.RotateApiKeyMutationVariables>): Apollo.useMutation.ResultTuple<types.RotateApiKeyMutation, types.RotateApiKeyMutationVariables> {
  return Apollo.useMutation(types.RotateApiKeyDocument, options as never) as never;
}

export function useUpdateApiKeyMutation(options?: Apollo.useMutation.Options<types.UpdateApiKeyMutation, types.UpdateApiKeyMutationVariables>): Apollo.useMutation.ResultTuple<types.UpdateApiKeyMutation, types.UpdateApiKeyMutationVariables> {
  return Apollo.useMutation(types.UpdateApiKeyDocument, options as never) as never;
}

export function useUpdateBrandingMutation(options?: Apollo.useMutation.Options<types.UpdateBrandingMutation, types.UpdateBrandingMutationVariables>): Apollo.useMutation.ResultTuple<types.UpdateBrandingMutation, types.UpdateBrandingMutationVariables> {
  return Apollo.useMutation(types.UpdateBrandingDocument, options as never) as never;
}