import * as Apollo from '@apollo/client/react';
import * as types from './graphql';
export function useCancelOrderMutation(options?: Apollo.useMutation.Options<types.CancelOrderMutation, types.CancelOrderMutationVariables>): Apollo.useMutation.ResultTuple<types.CancelOrderMutation, types.CancelOrderMutationVariables> {
  return Apollo.useMutation(types.CancelOrderDocument, options as never) as never;
}

export function useChangePasswordMutation(options?: Apollo.useMutation.Options<types.ChangePasswordMutation, types.ChangePasswordMutationVariables>): Apollo.useMutation.ResultTuple<types.ChangePasswordMutation, types.ChangePasswordMutationVariables> {
  return Apollo.useMutation(types.ChangePasswordDocument, options as never) as never;
}

export function useCheckoutOrderStatusSubscription(options: (Apollo.useSubscription.Options<types.CheckoutOrderStatusSubscription, types.CheckoutOrderStatusSubscriptionVariables> & { variables: types.CheckoutOrderStatusSubscriptionVariables }) | ({ skip: true } & Apollo.useSubscription.Options<types.CheckoutOrderStatusSubscription, types.CheckoutOrderStatusSubscriptionVariables>)): Apollo.useSubscription.Result<types.CheckoutOrderStatusSubscription> {
  return Apollo.useSubscription(types.CheckoutOrderStatusDocument, options as never) as never;
}

export function useConfigurePageQuery(options: (Apollo.useQuery.Options<types.ConfigurePageQuery, types.ConfigurePageQueryVariables> & { variables: types.ConfigurePageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.ConfigurePageQuery, types.ConfigurePageQueryVariables>)): Apollo.useQuery.Result<types.ConfigurePageQuery, types.ConfigurePageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ConfigurePageDocument, options as never) as never;
}

export function useConfirmEmailChangeMutation(options?: Apollo.useMutation.Options<types.ConfirmEmailChangeMutation, types.ConfirmEmailChangeMutationVariables>): Apollo.useMutation.ResultTuple<types.ConfirmEmailChangeMutation, types.ConfirmEmailChangeMutationVariables> {
  return Apollo.useMutation(types.ConfirmEmailChangeDocument, options as never) as never;
}

export function useConfirmMfaEnrolmentMutation(options?: Apollo.useMutation.Options<types.ConfirmMfaEnrolmentMutation, types.ConfirmMfaEnrolmentMutationVariables>): Apollo.useMutation.ResultTuple<types.ConfirmMfaEnrolmentMutation, types.ConfirmMfaEnrolmentMutationVariables> {
  return Apollo.useMutation(types.ConfirmMfaEnrolmentDocument, options as never) as never;
}

export function useCreditNotePdfQuery(options: (Apollo.useQuery.Options<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables> & { variables: types.CreditNotePdfQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables>)): Apollo.useQuery.Result<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CreditNotePdfDocument, options as never) as never;
}

export function useDashboardQuery(options?: Apollo.useQuery.Options<types.DashboardQuery, types.DashboardQueryVariables>): Apollo.useQuery.Result<types.DashboardQuery, types.DashboardQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.DashboardDocument, options as never) as never;
}

export function useDashboardInstancesSubscription(options?: Apollo.useSubscription.Options<types.DashboardInstancesSubscription, types.DashboardInstancesSubscriptionVariables>): Apollo.useSubscription.Result<types.DashboardInstancesSubscription> {
  return Apollo.useSubscription(types.DashboardInstancesDocument, options as never) as never;
}

export function useDisableMfaMutation(options?: Apollo.useMutation.Options<types.DisableMfaMutation, types.DisableMfaMutationVariables>): Apollo.useMutation.ResultTuple<types.DisableMfaMutation, types.DisableMfaMutationVariables> {
  return Apollo.useMutation(types.DisableMfaDocument, options as never) as never;
}

export function useEraseAccountMutation(options?: Apollo.useMutation.Options<types.EraseAccountMutation, types.EraseAccountMutationVariables>): Apollo.useMutation.ResultTuple<types.EraseAccountMutation, types.EraseAccountMutationVariables> {
  return Apollo.useMutation(types.EraseAccountDocument, options as never) as never;
}

export function useExplainChargeQuery(options?: Apollo.useQuery.Options<types.ExplainChargeQuery, types.ExplainChargeQueryVariables>): Apollo.useQuery.Result<types.ExplainChargeQuery, types.ExplainChargeQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ExplainChargeDocument, options as never) as never;
}

export function useExportMyDataMutation(options?: Apollo.useMutation.Options<types.ExportMyDataMutation, types.ExportMyDataMutationVariables>): Apollo.useMutation.ResultTuple<types.ExportMyDataMutation, types.ExportMyDataMutationVariables> {
  return Apollo.useMutation(types.ExportMyDataDocument, options as never) as never;
}

export function useInstanceListQuery(options?: Apollo.useQuery.Options<types.InstanceListQuery, types.InstanceListQueryVariables>): Apollo.useQuery.Result<types.InstanceListQuery, types.InstanceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InstanceListDocument, options as never) as never;
}

export function useInstanceListStatusSubscription(options?: Apollo.useSubscription.Options<types.InstanceListStatusSubscription, types.InstanceListStatusSubscriptionVariables>): Apollo.useSubscription.Result<types.InstanceListStatusSubscription> {
  return Apollo.useSubscription(types.InstanceListStatusDocument, options as never) as never;
}

export function useInstancePageQuery(options: (Apollo.useQuery.Options<types.InstancePageQuery, types.InstancePageQueryVariables> & { variables: types.InstancePageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InstancePageQuery, types.InstancePageQueryVariables>)): Apollo.useQuery.Result<types.InstancePageQuery, types.InstancePageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InstancePageDocument, options as never) as never;
}

export function useInstanceStatusSubscription(options: (Apollo.useSubscription.Options<types.InstanceStatusSubscription, types.InstanceStatusSubscriptionVariables> & { variables: types.InstanceStatusSubscriptionVariables }) | ({ skip: true } & Apollo.useSubscription.Options<types.InstanceStatusSubscription, types.InstanceStatusSubscriptionVariables>)): Apollo.useSubscription.Result<types.InstanceStatusSubscription> {
  return Apollo.useSubscription(types.InstanceStatusDocument, options as never) as never;
}

export function useInvoiceArchiveQuery(options: (Apollo.useQuery.Options<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables> & { variables: types.InvoiceArchiveQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables>)): Apollo.useQuery.Result<types.InvoiceArchiveQuery, types.InvoiceArchiveQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceArchiveDocument, options as never) as never;
}

export function useInvoiceArchivePartsQuery(options: (Apollo.useQuery.Options<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables> & { variables: types.InvoiceArchivePartsQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables>)): Apollo.useQuery.Result<types.InvoiceArchivePartsQuery, types.InvoiceArchivePartsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceArchivePartsDocument, options as never) as never;
}

export function useInvoiceListQuery(options?: Apollo.useQuery.Options<types.InvoiceListQuery, types.InvoiceListQueryVariables>): Apollo.useQuery.Result<types.InvoiceListQuery, types.InvoiceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoiceListDocument, options as never) as never;
}

export function useInvoicePageQuery(options: (Apollo.useQuery.Options<types.InvoicePageQuery, types.InvoicePageQueryVariables> & { variables: types.InvoicePageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoicePageQuery, types.InvoicePageQueryVariables>)): Apollo.useQuery.Result<types.InvoicePageQuery, types.InvoicePageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoicePageDocument, options as never) as never;
}

export function useInvoicePdfQuery(options: (Apollo.useQuery.Options<types.InvoicePdfQuery, types.InvoicePdfQueryVariables> & { variables: types.InvoicePdfQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoicePdfQuery, types.InvoicePdfQueryVariables>)): Apollo.useQuery.Result<types.InvoicePdfQuery, types.InvoicePdfQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoicePdfDocument, options as never) as never;
}

export function useInvoicesCsvQuery(options: (Apollo.useQuery.Options<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables> & { variables: types.InvoicesCsvQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables>)): Apollo.useQuery.Result<types.InvoicesCsvQuery, types.InvoicesCsvQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InvoicesCsvDocument, options as never) as never;
}

export function useMarkAllNotificationsReadMutation(options?: Apollo.useMutation.Options<types.MarkAllNotificationsReadMutation, types.MarkAllNotificationsReadMutationVariables>): Apollo.useMutation.ResultTuple<types.MarkAllNotificationsReadMutation, types.MarkAllNotificationsReadMutationVariables> {
  return Apollo.useMutation(types.MarkAllNotificationsReadDocument, options as never) as never;
}

export function useMarkNotificationReadMutation(options?: Apollo.useMutation.Options<types.MarkNotificationReadMutation, types.MarkNotificationReadMutationVariables>): Apollo.useMutation.ResultTuple<types.MarkNotificationReadMutation, types.MarkNotificationReadMutationVariables> {
  return Apollo.useMutation(types.MarkNotificationReadDocument, options as never) as never;
}

export function useNotificationListQuery(options?: Apollo.useQuery.Options<types.NotificationListQuery, types.NotificationListQueryVariables>): Apollo.useQuery.Result<types.NotificationListQuery, types.NotificationListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.NotificationListDocument, options as never) as never;
}

export function useNotificationPreferencesQuery(options?: Apollo.useQuery.Options<types.NotificationPreferencesQuery, types.NotificationPreferencesQueryVariables>): Apollo.useQuery.Result<types.NotificationPreferencesQuery, types.NotificationPreferencesQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.NotificationPreferencesDocument, options as never) as never;
}

export function useNotificationReceivedSubscription(options?: Apollo.useSubscription.Options<types.NotificationReceivedSubscription, types.NotificationReceivedSubscriptionVariables>): Apollo.useSubscription.Result<types.NotificationReceivedSubscription> {
  return Apollo.useSubscription(types.NotificationReceivedDocument, options as never) as never;
}

export function useOrderInstancesSubscription(options: (Apollo.useSubscription.Options<types.OrderInstancesSubscription, types.OrderInstancesSubscriptionVariables> & { variables: types.OrderInstancesSubscriptionVariables }) | ({ skip: true } & Apollo.useSubscription.Options<types.OrderInstancesSubscription, types.OrderInstancesSubscriptionVariables>)): Apollo.useSubscription.Result<types.OrderInstancesSubscription> {
  return Apollo.useSubscription(types.OrderInstancesDocument, options as never) as never;
}

export function useOrderListQuery(options?: Apollo.useQuery.Options<types.OrderListQuery, types.OrderListQueryVariables>): Apollo.useQuery.Result<types.OrderListQuery, types.OrderListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.OrderListDocument, options as never) as never;
}

export function useOrderListStatusSubscription(options?: Apollo.useSubscription.Options<types.OrderListStatusSubscription, types.OrderListStatusSubscriptionVariables>): Apollo.useSubscription.Result<types.OrderListStatusSubscription> {
  return Apollo.useSubscription(types.OrderListStatusDocument, options as never) as never;
}

export function useOrderPageQuery(options: (Apollo.useQuery.Options<types.OrderPageQuery, types.OrderPageQueryVariables> & { variables: types.OrderPageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.OrderPageQuery, types.OrderPageQueryVariables>)): Apollo.useQuery.Result<types.OrderPageQuery, types.OrderPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.OrderPageDocument, options as never) as never;
}

export function useOrderStatusSubscription(options: (Apollo.useSubscription.Options<types.OrderStatusSubscription, types.OrderStatusSubscriptionVariables> & { variables: types.OrderStatusSubscriptionVariables }) | ({ skip: true } & Apollo.useSubscription.Options<types.OrderStatusSubscription, types.OrderStatusSubscriptionVariables>)): Apollo.useSubscription.Result<types.OrderStatusSubscription> {
  return Apollo.useSubscription(types.OrderStatusDocument, options as never) as never;
}

export function usePaymentListQuery(options?: Apollo.useQuery.Options<types.PaymentListQuery, types.PaymentListQueryVariables>): Apollo.useQuery.Result<types.PaymentListQuery, types.PaymentListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PaymentListDocument, options as never) as never;
}

export function usePaymentOptionsQuery(options: (Apollo.useQuery.Options<types.PaymentOptionsQuery, types.PaymentOptionsQueryVariables> & { variables: types.PaymentOptionsQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.PaymentOptionsQuery, types.PaymentOptionsQueryVariables>)): Apollo.useQuery.Result<types.PaymentOptionsQuery, types.PaymentOptionsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PaymentOptionsDocument, options as never) as never;
}

export function usePaymentOutcomeWalletQuery(options?: Apollo.useQuery.Options<types.PaymentOutcomeWalletQuery, types.PaymentOutcomeWalletQueryVariables>): Apollo.useQuery.Result<types.PaymentOutcomeWalletQuery, types.PaymentOutcomeWalletQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PaymentOutcomeWalletDocument, options as never) as never;
}

export function usePaymentPageQuery(options: (Apollo.useQuery.Options<types.PaymentPageQuery, types.PaymentPageQueryVariables> & { variables: types.PaymentPageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.PaymentPageQuery, types.PaymentPageQueryVariables>)): Apollo.useQuery.Result<types.PaymentPageQuery, types.PaymentPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PaymentPageDocument, options as never) as never;
}

export function usePaymentPageStatusSubscription(options: (Apollo.useSubscription.Options<types.PaymentPageStatusSubscription, types.PaymentPageStatusSubscriptionVariables> & { variables: types.PaymentPageStatusSubscriptionVariables }) | ({ skip: true } & Apollo.useSubscription.Options<types.PaymentPageStatusSubscription, types.PaymentPageStatusSubscriptionVariables>)): Apollo.useSubscription.Result<types.PaymentPageStatusSubscription> {
  return Apollo.useSubscription(types.PaymentPageStatusDocument, options as never) as never;
}

export function usePayOrderMutation(options?: Apollo.useMutation.Options<types.PayOrderMutation, types.PayOrderMutationVariables>): Apollo.useMutation.ResultTuple<types.PayOrderMutation, types.PayOrderMutationVariables> {
  return Apollo.useMutation(types.PayOrderDocument, options as never) as never;
}

export function usePayPageQuery(options: (Apollo.useQuery.Options<types.PayPageQuery, types.PayPageQueryVariables> & { variables: types.PayPageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.PayPageQuery, types.PayPageQueryVariables>)): Apollo.useQuery.Result<types.PayPageQuery, types.PayPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PayPageDocument, options as never) as never;
}

export function usePlaceOrderMutation(options?: Apollo.useMutation.Options<types.PlaceOrderMutation, types.PlaceOrderMutationVariables>): Apollo.useMutation.ResultTuple<types.PlaceOrderMutation, types.PlaceOrderMutationVariables> {
  return Apollo.useMutation(types.PlaceOrderDocument, options as never) as never;
}

export function usePlansQuery(options?: Apollo.useQuery.Options<types.PlansQuery, types.PlansQueryVariables>): Apollo.useQuery.Result<types.PlansQuery, types.PlansQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PlansDocument, options as never) as never;
}

export function usePlanTeaserQuery(options?: Apollo.useQuery.Options<types.PlanTeaserQuery, types.PlanTeaserQueryVariables>): Apollo.useQuery.Result<types.PlanTeaserQuery, types.PlanTeaserQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PlanTeaserDocument, options as never) as never;
}

export function useProfilePageQuery(options?: Apollo.useQuery.Options<types.ProfilePageQuery, types.ProfilePageQueryVariables>): Apollo.useQuery.Result<types.ProfilePageQuery, types.ProfilePageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ProfilePageDocument, options as never) as never;
}

export function useQuoteQuery(options: (Apollo.useQuery.Options<types.QuoteQuery, types.QuoteQueryVariables> & { variables: types.QuoteQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.QuoteQuery, types.QuoteQueryVariables>)): Apollo.useQuery.Result<types.QuoteQuery, types.QuoteQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.QuoteDocument, options as never) as never;
}

export function useRegenerateRecoveryCodesMutation(options?: Apollo.useMutation.Options<types.RegenerateRecoveryCodesMutation, types.RegenerateRecoveryCodesMutationVariables>): Apollo.useMutation.ResultTuple<types.RegenerateRecoveryCodesMutation, types.RegenerateRecoveryCodesMutationVariables> {
  return Apollo.useMutation(types.RegenerateRecoveryCodesDocument, options as never) as never;
}

export function useRenewInstanceMutation(options?: Apollo.useMutation.Options<types.RenewInstanceMutation, types.RenewInstanceMutationVariables>): Apollo.useMutation.ResultTuple<types.RenewInstanceMutation, types.RenewInstanceMutationVariables> {
  return Apollo.useMutation(types.RenewInstanceDocument, options as never) as never;
}

export function useRequestEmailChangeMutation(options?: Apollo.useMutation.Options<types.RequestEmailChangeMutation, types.RequestEmailChangeMutationVariables>): Apollo.useMutation.ResultTuple<types.RequestEmailChangeMutation, types.RequestEmailChangeMutationVariables> {
  return Apollo.useMutation(types.RequestEmailChangeDocument, options as never) as never;
}

export function useRequestEmailVerificationMutation(options?: Apollo.useMutation.Options<types.RequestEmailVerificationMutation, types.RequestEmailVerificationMutationVariables>): Apollo.useMutation.ResultTuple<types.RequestEmailVerificationMutation, types.RequestEmailVerificationMutationVariables> {
  return Apollo.useMutation(types.RequestEmailVerificationDocument, options as never) as never;
}

export function useRequestPasswordResetMutation(options?: Apollo.useMutation.Options<types.RequestPasswordResetMutation, types.RequestPasswordResetMutationVariables>): Apollo.useMutation.ResultTuple<types.RequestPasswordResetMutation, types.RequestPasswordResetMutationVariables> {
  return Apollo.useMutation(types.RequestPasswordResetDocument, options as never) as never;
}

export function useResetPasswordMutation(options?: Apollo.useMutation.Options<types.ResetPasswordMutation, types.ResetPasswordMutationVariables>): Apollo.useMutation.ResultTuple<types.ResetPasswordMutation, types.ResetPasswordMutationVariables> {
  return Apollo.useMutation(types.ResetPasswordDocument, options as never) as never;
}

export function useRevealCredentialsMutation(options?: Apollo.useMutation.Options<types.RevealCredentialsMutation, types.RevealCredentialsMutationVariables>): Apollo.useMutation.ResultTuple<types.RevealCredentialsMutation, types.RevealCredentialsMutationVariables> {
  return Apollo.useMutation(types.RevealCredentialsDocument, options as never) as never;
}

export function useRevokeSessionMutation(options?: Apollo.useMutation.Options<types.RevokeSessionMutation, types.RevokeSessionMutationVariables>): Apollo.useMutation.ResultTuple<types.RevokeSessionMutation, types.RevokeSessionMutationVariables> {
  return Apollo.useMutation(types.RevokeSessionDocument, options as never) as never;
}

export function useSecurityPageQuery(options?: Apollo.useQuery.Options<types.SecurityPageQuery, types.SecurityPageQueryVariables>): Apollo.useQuery.Result<types.SecurityPageQuery, types.SecurityPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.SecurityPageDocument, options as never) as never;
}

export function useSetAutoRenewMutation(options?: Apollo.useMutation.Options<types.SetAutoRenewMutation, types.SetAutoRenewMutationVariables>): Apollo.useMutation.ResultTuple<types.SetAutoRenewMutation, types.SetAutoRenewMutationVariables> {
  return Apollo.useMutation(types.SetAutoRenewDocument, options as never) as never;
}

export function useSetNotificationPreferenceMutation(options?: Apollo.useMutation.Options<types.SetNotificationPreferenceMutation, types.SetNotificationPreferenceMutationVariables>): Apollo.useMutation.ResultTuple<types.SetNotificationPreferenceMutation, types.SetNotificationPreferenceMutationVariables> {
  return Apollo.useMutation(types.SetNotificationPreferenceDocument, options as never) as never;
}

export function useSignOutEverywhereMutation(options?: Apollo.useMutation.Options<types.SignOutEverywhereMutation, types.SignOutEverywhereMutationVariables>): Apollo.useMutation.ResultTuple<types.SignOutEverywhereMutation, types.SignOutEverywhereMutationVariables> {
  return Apollo.useMutation(types.SignOutEverywhereDocument, options as never) as never;
}

export function useStartMfaEnrolmentMutation(options?: Apollo.useMutation.Options<types.StartMfaEnrolmentMutation, types.StartMfaEnrolmentMutationVariables>): Apollo.useMutation.ResultTuple<types.StartMfaEnrolmentMutation, types.StartMfaEnrolmentMutationVariables> {
  return Apollo.useMutation(types.StartMfaEnrolmentDocument, options as never) as never;
}

export function useSubmitTransferProofMutation(options?: Apollo.useMutation.Options<types.SubmitTransferProofMutation, types.SubmitTransferProofMutationVariables>): Apollo.useMutation.ResultTuple<types.SubmitTransferProofMutation, types.SubmitTransferProofMutationVariables> {
  return Apollo.useMutation(types.SubmitTransferProofDocument, options as never) as never;
}

export function useTopUpChannelsQuery(options: (Apollo.useQuery.Options<types.TopUpChannelsQuery, types.TopUpChannelsQueryVariables> & { variables: types.TopUpChannelsQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.TopUpChannelsQuery, types.TopUpChannelsQueryVariables>)): Apollo.useQuery.Result<types.TopUpChannelsQuery, types.TopUpChannelsQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.TopUpChannelsDocument, options as never) as never;
}

export function useTopUpPageQuery(options?: Apollo.useQuery.Options<types.TopUpPageQuery, types.TopUpPageQueryVariables>): Apollo.useQuery.Result<types.TopUpPageQuery, types.TopUpPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.TopUpPageDocument, options as never) as never;
}

export function useTopUpWalletMutation(options?: Apollo.useMutation.Options<types.TopUpWalletMutation, types.TopUpWalletMutationVariables>): Apollo.useMutation.ResultTuple<types.TopUpWalletMutation, types.TopUpWalletMutationVariables> {
  return Apollo.useMutation(types.TopUpWalletDocument, options as never) as never;
}

export function useUnreadCountQuery(options?: Apollo.useQuery.Options<types.UnreadCountQuery, types.UnreadCountQueryVariables>): Apollo.useQuery.Result<types.UnreadCountQuery, types.UnreadCountQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.UnreadCountDocument, options as never) as never;
}

export function useUpdateProfileMutation(options?: Apollo.useMutation.Options<types.UpdateProfileMutation, types.UpdateProfileMutationVariables>): Apollo.useMutation.ResultTuple<types.UpdateProfileMutation, types.UpdateProfileMutationVariables> {
  return Apollo.useMutation(types.UpdateProfileDocument, options as never) as never;
}

export function useVerifyEmailMutation(options?: Apollo.useMutation.Options<types.VerifyEmailMutation, types.VerifyEmailMutationVariables>): Apollo.useMutation.ResultTuple<types.VerifyEmailMutation, types.VerifyEmailMutationVariables> {
  return Apollo.useMutation(types.VerifyEmailDocument, options as never) as never;
}

export function useViewerVerificationQuery(options?: Apollo.useQuery.Options<types.ViewerVerificationQuery, types.ViewerVerificationQueryVariables>): Apollo.useQuery.Result<types.ViewerVerificationQuery, types.ViewerVerificationQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ViewerVerificationDocument, options as never) as never;
}

export function useWalletPageQuery(options?: Apollo.useQuery.Options<types.WalletPageQuery, types.WalletPageQueryVariables>): Apollo.useQuery.Result<types.WalletPageQuery, types.WalletPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.WalletPageDocument, options as never) as never;
}