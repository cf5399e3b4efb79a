import * as Apollo from '@apollo/client/react';
import * as types from './graphql';
export function useInstanceListQuery(options?: Apollo.useQuery.Options<types.InstanceListQuery, types.InstanceListQueryVariables>): Apollo.useQuery.Result<types.InstanceListQuery, types.InstanceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InstanceListDocument, options as never) as never;
}

export function useInstanceListStatusSubscription(options?: Apollo.useSubscription.Options<types.InstanceListStatusSubscription, types.InstanceListStatusSubscriptionVariables>): Apollo.useSubscription.Result<types.InstanceListStatusSubscription> {
  return Apollo.useSubscription(types.InstanceListStatusDocument, options as never) as never;
}

export function useInvoiceArchiveQuery(options: (Apollo.useQuery.Options<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables> & { variables: types.InvoiceArchiveQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables>)): Apollo.useQuery.Result<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceArchiveDocument, options as never) as never;
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