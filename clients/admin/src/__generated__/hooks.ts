import * as Apollo from '@apollo/client/react';
import * as types from './graphql';
export function useAdjustmentListQuery(options?: Apollo.useQuery.Options<types.AdjustmentListQuery, types.AdjustmentListQueryVariables>): Apollo.useQuery.Result<types.AdjustmentListQuery, types.AdjustmentListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.AdjustmentListDocument, options as never) as never;
}

export function useAdjustWalletMutation(options?: Apollo.useMutation.Options<types.AdjustWalletMutation, types.AdjustWalletMutationVariables>): Apollo.useMutation.ResultTuple<types.AdjustWalletMutation, types.AdjustWalletMutationVariables> {
  return Apollo.useMutation(types.AdjustWalletDocument, options as never) as never;
}

export function useApproveTransferMutation(options?: Apollo.useMutation.Options<types.ApproveTransferMutation, types.ApproveTransferMutationVariables>): Apollo.useMutation.ResultTuple<types.ApproveTransferMutation, types.ApproveTransferMutationVariables> {
  return Apollo.useMutation(types.ApproveTransferDocument, options as never) as never;
}

export function useAuditLogQuery(options?: Apollo.useQuery.Options<types.AuditLogQuery, types.AuditLogQueryVariables>): Apollo.useQuery.Result<types.AuditLogQuery, types.AuditLogQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.AuditLogDocument, options as never) as never;
}

export function useCallbackListQuery(options?: Apollo.useQuery.Options<types.CallbackListQuery, types.CallbackListQueryVariables>): Apollo.useQuery.Result<types.CallbackListQuery, types.CallbackListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CallbackListDocument, options as never) as never;
}

export function useConfirmMfaEnrolmentMutation(options?: Apollo.useMutation.Options<types.ConfirmMfaEnrolmentMutation, types.ConfirmMfaEnrolmentMutationVariables>): Apollo.useMutation.ResultTuple<types.ConfirmMfaEnrolmentMutation, types.ConfirmMfaEnrolmentMutationVariables> {
  return Apollo.useMutation(types.ConfirmMfaEnrolmentDocument, options as never) as never;
}

export function useConsoleSessionQuery(options?: Apollo.useQuery.Options<types.ConsoleSessionQuery, types.ConsoleSessionQueryVariables>): Apollo.useQuery.Result<types.ConsoleSessionQuery, types.ConsoleSessionQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ConsoleSessionDocument, options as never) as never;
}

export function useCoretaxExportQuery(options: (Apollo.useQuery.Options<types.CoretaxExportQuery, types.CoretaxExportQueryVariables> & { variables: types.CoretaxExportQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.CoretaxExportQuery, types.CoretaxExportQueryVariables>)): Apollo.useQuery.Result<types.CoretaxExportQuery, types.CoretaxExportQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CoretaxExportDocument, options as never) as never;
}

export function useCreateDepositPromotionMutation(options?: Apollo.useMutation.Options<types.CreateDepositPromotionMutation, types.CreateDepositPromotionMutationVariables>): Apollo.useMutation.ResultTuple<types.CreateDepositPromotionMutation, types.CreateDepositPromotionMutationVariables> {
  return Apollo.useMutation(types.CreateDepositPromotionDocument, options as never) as never;
}

export function useCreditNotePdfQuery(options: (Apollo.useQuery.Options<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables> & { variables: types.CreditNotePdfQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables>)): Apollo.useQuery.Result<types.CreditNotePdfQuery, types.CreditNotePdfQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CreditNotePdfDocument, options as never) as never;
}

export function useCreditNotesCsvQuery(options: (Apollo.useQuery.Options<types.CreditNotesCsvQuery, types.CreditNotesCsvQueryVariables> & { variables: types.CreditNotesCsvQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.CreditNotesCsvQuery, types.CreditNotesCsvQueryVariables>)): Apollo.useQuery.Result<types.CreditNotesCsvQuery, types.CreditNotesCsvQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CreditNotesCsvDocument, options as never) as never;
}

export function useCustomerFilterQuery(options: (Apollo.useQuery.Options<types.CustomerFilterQuery, types.CustomerFilterQueryVariables> & { variables: types.CustomerFilterQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.CustomerFilterQuery, types.CustomerFilterQueryVariables>)): Apollo.useQuery.Result<types.CustomerFilterQuery, types.CustomerFilterQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.CustomerFilterDocument, options as never) as never;
}

export function useDecideWalletAdjustmentMutation(options?: Apollo.useMutation.Options<types.DecideWalletAdjustmentMutation, types.DecideWalletAdjustmentMutationVariables>): Apollo.useMutation.ResultTuple<types.DecideWalletAdjustmentMutation, types.DecideWalletAdjustmentMutationVariables> {
  return Apollo.useMutation(types.DecideWalletAdjustmentDocument, options as never) as never;
}

export function useDeliveryListQuery(options?: Apollo.useQuery.Options<types.DeliveryListQuery, types.DeliveryListQueryVariables>): Apollo.useQuery.Result<types.DeliveryListQuery, types.DeliveryListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.DeliveryListDocument, options as never) as never;
}

export function useDismissCallbackMutation(options?: Apollo.useMutation.Options<types.DismissCallbackMutation, types.DismissCallbackMutationVariables>): Apollo.useMutation.ResultTuple<types.DismissCallbackMutation, types.DismissCallbackMutationVariables> {
  return Apollo.useMutation(types.DismissCallbackDocument, options as never) as never;
}

export function useEndDepositPromotionMutation(options?: Apollo.useMutation.Options<types.EndDepositPromotionMutation, types.EndDepositPromotionMutationVariables>): Apollo.useMutation.ResultTuple<types.EndDepositPromotionMutation, types.EndDepositPromotionMutationVariables> {
  return Apollo.useMutation(types.EndDepositPromotionDocument, options as never) as never;
}

export function useImpersonateUserMutation(options?: Apollo.useMutation.Options<types.ImpersonateUserMutation, types.ImpersonateUserMutationVariables>): Apollo.useMutation.ResultTuple<types.ImpersonateUserMutation, types.ImpersonateUserMutationVariables> {
  return Apollo.useMutation(types.ImpersonateUserDocument, options as never) as never;
}

export function useInstanceListQuery(options?: Apollo.useQuery.Options<types.InstanceListQuery, types.InstanceListQueryVariables>): Apollo.useQuery.Result<types.InstanceListQuery, types.InstanceListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.InstanceListDocument, options as never) as never;
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

export function useLedgerExplanationQuery(options: (Apollo.useQuery.Options<types.LedgerExplanationQuery, types.LedgerExplanationQueryVariables> & { variables: types.LedgerExplanationQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.LedgerExplanationQuery, types.LedgerExplanationQueryVariables>)): Apollo.useQuery.Result<types.LedgerExplanationQuery, types.LedgerExplanationQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.LedgerExplanationDocument, options as never) as never;
}

export function useLedgerMovementListQuery(options: (Apollo.useQuery.Options<types.LedgerMovementListQuery, types.LedgerMovementListQueryVariables> & { variables: types.LedgerMovementListQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.LedgerMovementListQuery, types.LedgerMovementListQueryVariables>)): Apollo.useQuery.Result<types.LedgerMovementListQuery, types.LedgerMovementListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.LedgerMovementListDocument, options as never) as never;
}

export function useLiabilityQuery(options?: Apollo.useQuery.Options<types.LiabilityQuery, types.LiabilityQueryVariables>): Apollo.useQuery.Result<types.LiabilityQuery, types.LiabilityQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.LiabilityDocument, options as never) as never;
}

export function useOrderListQuery(options?: Apollo.useQuery.Options<types.OrderListQuery, types.OrderListQueryVariables>): Apollo.useQuery.Result<types.OrderListQuery, types.OrderListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.OrderListDocument, options as never) as never;
}

export function useOrderListStatusSubscription(options?: Apollo.useSubscription.Options<types.OrderListStatusSubscription, types.OrderListStatusSubscriptionVariables>): Apollo.useSubscription.Result<types.OrderListStatusSubscription> {
  return Apollo.useSubscription(types.OrderListStatusDocument, options as never) as never;
}

export function useOverviewQuery(options?: Apollo.useQuery.Options<types.OverviewQuery, types.OverviewQueryVariables>): Apollo.useQuery.Result<types.OverviewQuery, types.OverviewQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.OverviewDocument, options as never) as never;
}

export function usePaymentListQuery(options?: Apollo.useQuery.Options<types.PaymentListQuery, types.PaymentListQueryVariables>): Apollo.useQuery.Result<types.PaymentListQuery, types.PaymentListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PaymentListDocument, options as never) as never;
}

export function usePromotionListQuery(options?: Apollo.useQuery.Options<types.PromotionListQuery, types.PromotionListQueryVariables>): Apollo.useQuery.Result<types.PromotionListQuery, types.PromotionListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.PromotionListDocument, options as never) as never;
}

export function useRefundInvoiceMutation(options?: Apollo.useMutation.Options<types.RefundInvoiceMutation, types.RefundInvoiceMutationVariables>): Apollo.useMutation.ResultTuple<types.RefundInvoiceMutation, types.RefundInvoiceMutationVariables> {
  return Apollo.useMutation(types.RefundInvoiceDocument, options as never) as never;
}

export function useRefundListQuery(options?: Apollo.useQuery.Options<types.RefundListQuery, types.RefundListQueryVariables>): Apollo.useQuery.Result<types.RefundListQuery, types.RefundListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.RefundListDocument, options as never) as never;
}

export function useReinstateUserMutation(options?: Apollo.useMutation.Options<types.ReinstateUserMutation, types.ReinstateUserMutationVariables>): Apollo.useMutation.ResultTuple<types.ReinstateUserMutation, types.ReinstateUserMutationVariables> {
  return Apollo.useMutation(types.ReinstateUserDocument, options as never) as never;
}

export function useRejectTransferMutation(options?: Apollo.useMutation.Options<types.RejectTransferMutation, types.RejectTransferMutationVariables>): Apollo.useMutation.ResultTuple<types.RejectTransferMutation, types.RejectTransferMutationVariables> {
  return Apollo.useMutation(types.RejectTransferDocument, options as never) as never;
}

export function useReplayCallbackMutation(options?: Apollo.useMutation.Options<types.ReplayCallbackMutation, types.ReplayCallbackMutationVariables>): Apollo.useMutation.ResultTuple<types.ReplayCallbackMutation, types.ReplayCallbackMutationVariables> {
  return Apollo.useMutation(types.ReplayCallbackDocument, options as never) as never;
}

export function useResendDeliveryMutation(options?: Apollo.useMutation.Options<types.ResendDeliveryMutation, types.ResendDeliveryMutationVariables>): Apollo.useMutation.ResultTuple<types.ResendDeliveryMutation, types.ResendDeliveryMutationVariables> {
  return Apollo.useMutation(types.ResendDeliveryDocument, options as never) as never;
}

export function useResetUserMfaMutation(options?: Apollo.useMutation.Options<types.ResetUserMfaMutation, types.ResetUserMfaMutationVariables>): Apollo.useMutation.ResultTuple<types.ResetUserMfaMutation, types.ResetUserMfaMutationVariables> {
  return Apollo.useMutation(types.ResetUserMfaDocument, options as never) as never;
}

export function useResolveReviewMutation(options?: Apollo.useMutation.Options<types.ResolveReviewMutation, types.ResolveReviewMutationVariables>): Apollo.useMutation.ResultTuple<types.ResolveReviewMutation, types.ResolveReviewMutationVariables> {
  return Apollo.useMutation(types.ResolveReviewDocument, options as never) as never;
}

export function useReviewListQuery(options?: Apollo.useQuery.Options<types.ReviewListQuery, types.ReviewListQueryVariables>): Apollo.useQuery.Result<types.ReviewListQuery, types.ReviewListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ReviewListDocument, options as never) as never;
}

export function useServerListQuery(options?: Apollo.useQuery.Options<types.ServerListQuery, types.ServerListQueryVariables>): Apollo.useQuery.Result<types.ServerListQuery, types.ServerListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.ServerListDocument, options as never) as never;
}

export function useSetUserRoleMutation(options?: Apollo.useMutation.Options<types.SetUserRoleMutation, types.SetUserRoleMutationVariables>): Apollo.useMutation.ResultTuple<types.SetUserRoleMutation, types.SetUserRoleMutationVariables> {
  return Apollo.useMutation(types.SetUserRoleDocument, options as never) as never;
}

export function useStaffActListQuery(options?: Apollo.useQuery.Options<types.StaffActListQuery, types.StaffActListQueryVariables>): Apollo.useQuery.Result<types.StaffActListQuery, types.StaffActListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.StaffActListDocument, options as never) as never;
}

export function useStartMfaEnrolmentMutation(options?: Apollo.useMutation.Options<types.StartMfaEnrolmentMutation, types.StartMfaEnrolmentMutationVariables>): Apollo.useMutation.ResultTuple<types.StartMfaEnrolmentMutation, types.StartMfaEnrolmentMutationVariables> {
  return Apollo.useMutation(types.StartMfaEnrolmentDocument, options as never) as never;
}

export function useSuspendUserMutation(options?: Apollo.useMutation.Options<types.SuspendUserMutation, types.SuspendUserMutationVariables>): Apollo.useMutation.ResultTuple<types.SuspendUserMutation, types.SuspendUserMutationVariables> {
  return Apollo.useMutation(types.SuspendUserDocument, options as never) as never;
}

export function useTaxReportQuery(options: (Apollo.useQuery.Options<types.TaxReportQuery, types.TaxReportQueryVariables> & { variables: types.TaxReportQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.TaxReportQuery, types.TaxReportQueryVariables>)): Apollo.useQuery.Result<types.TaxReportQuery, types.TaxReportQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.TaxReportDocument, options as never) as never;
}

export function useTransferListQuery(options?: Apollo.useQuery.Options<types.TransferListQuery, types.TransferListQueryVariables>): Apollo.useQuery.Result<types.TransferListQuery, types.TransferListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.TransferListDocument, options as never) as never;
}

export function useTransferProofQuery(options: (Apollo.useQuery.Options<types.TransferProofQuery, types.TransferProofQueryVariables> & { variables: types.TransferProofQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.TransferProofQuery, types.TransferProofQueryVariables>)): Apollo.useQuery.Result<types.TransferProofQuery, types.TransferProofQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.TransferProofDocument, options as never) as never;
}

export function useUserListQuery(options?: Apollo.useQuery.Options<types.UserListQuery, types.UserListQueryVariables>): Apollo.useQuery.Result<types.UserListQuery, types.UserListQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.UserListDocument, options as never) as never;
}

export function useUserPageQuery(options: (Apollo.useQuery.Options<types.UserPageQuery, types.UserPageQueryVariables> & { variables: types.UserPageQueryVariables }) | ({ skip: true } & Apollo.useQuery.Options<types.UserPageQuery, types.UserPageQueryVariables>)): Apollo.useQuery.Result<types.UserPageQuery, types.UserPageQueryVariables, 'complete' | 'streaming' | 'empty'> {
  return Apollo.useQuery(types.UserPageDocument, options as never) as never;
}