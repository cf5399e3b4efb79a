export const possibleTypes: Record<string, string[]> = {
  "AdjustWalletResult": [
    "AdjustWalletSuccess",
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError"
  ],
  "ApproveTransferResult": [
    "ApproveTransferSuccess",
    "InvalidInputError",
    "NotFoundError",
    "TransferDecidedError"
  ],
  "CancelOrderResult": [
    "CancelOrderSuccess",
    "NotFoundError",
    "OrderNotCancellableError"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "InvalidInputError",
    "ProofRequiredError",
    "WrongPasswordError"
  ],
  "CompleteSignInResult": [
    "InvalidCodeError",
    "InvalidInputError",
    "SessionEndedError",
    "SignInSuccess"
  ],
  "ConfirmEmailChangeResult": [
    "ConfirmEmailChangeSuccess",
    "InvalidCodeError"
  ],
  "ConfirmIdentityResult": [
    "ConfirmIdentitySuccess",
    "InvalidCodeError",
    "InvalidInputError",
    "WrongPasswordError"
  ],
  "ConfirmMfaEnrolmentResult": [
    "ConfirmMfaEnrolmentSuccess",
    "InvalidCodeError",
    "InvalidInputError",
    "MfaAlreadyEnabledError",
    "ProofRequiredError"
  ],
  "CreateDepositPromotionResult": [
    "CreateDepositPromotionSuccess",
    "InvalidInputError"
  ],
  "DecideWalletAdjustmentResult": [
    "AdjustmentDecidedError",
    "DecideWalletAdjustmentSuccess",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "SecondPersonNeededError"
  ],
  "DisableMfaResult": [
    "DisableMfaSuccess",
    "MfaMandatoryError",
    "MfaNotEnabledError",
    "ProofRequiredError"
  ],
  "EndDepositPromotionResult": [
    "EndDepositPromotionSuccess",
    "InvalidInputError",
    "NotFoundError"
  ],
  "EraseAccountResult": [
    "EraseAccountSuccess",
    "InvalidInputError",
    "ProofRequiredError",
    "UserActionRefusedError"
  ],
  "ExportMyDataResult": [
    "ExportMyDataSuccess",
    "ProofRequiredError"
  ],
  "ImpersonateUserResult": [
    "ImpersonateUserSuccess",
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "UserActionRefusedError"
  ],
  "MarkAllNotificationsReadResult": [
    "MarkAllNotificationsReadSuccess"
  ],
  "MarkNotificationReadResult": [
    "MarkNotificationReadSuccess",
    "NotFoundError"
  ],
  "Node": [
    "Delivery",
    "DepositPromotion",
    "Instance",
    "Invoice",
    "Notice",
    "Order",
    "OsImage",
    "Payment",
    "PaymentCallback",
    "Plan",
    "Refund",
    "Region",
    "Server",
    "User",
    "Wallet",
    "WalletAdjustment"
  ],
  "PayOrderResult": [
    "EmailNotVerifiedError",
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "OrderNotPayableError",
    "PayOrderSuccess",
    "PaymentChannelUnavailableError"
  ],
  "PlaceOrderResult": [
    "CouponUnavailableError",
    "IdempotencyConflictError",
    "InvalidInputError",
    "NotFoundError",
    "PlaceOrderSuccess",
    "QuoteExpiredError",
    "RegionSoldOutError"
  ],
  "QuoteResult": [
    "CouponUnavailableError",
    "InvalidInputError",
    "NotFoundError",
    "Quote",
    "RegionSoldOutError"
  ],
  "RefreshSessionResult": [
    "RefreshSessionSuccess",
    "SessionEndedError"
  ],
  "RefundInvoiceResult": [
    "IdempotencyConflictError",
    "InvalidInputError",
    "NotFoundError",
    "NotRefundableError",
    "ProofRequiredError",
    "RefundInvoiceSuccess"
  ],
  "RegenerateRecoveryCodesResult": [
    "MfaNotEnabledError",
    "ProofRequiredError",
    "RegenerateRecoveryCodesSuccess"
  ],
  "RegisterResult": [
    "EmailTakenError",
    "InvalidInputError",
    "RegisterSuccess"
  ],
  "ReinstateUserResult": [
    "InvalidInputError",
    "NotFoundError",
    "ReinstateUserSuccess",
    "UserActionRefusedError"
  ],
  "RejectTransferResult": [
    "InvalidInputError",
    "NotFoundError",
    "RejectTransferSuccess",
    "TransferDecidedError"
  ],
  "ReplayCallbackResult": [
    "InvalidInputError",
    "NotFoundError",
    "PaymentGatewaySilentError",
    "ReplayCallbackSuccess"
  ],
  "RequestEmailChangeResult": [
    "InvalidInputError",
    "ProofRequiredError",
    "RequestEmailChangeSuccess"
  ],
  "RequestPasswordResetResult": [
    "InvalidInputError",
    "RequestPasswordResetSuccess"
  ],
  "ResendDeliveryResult": [
    "DeliveryNotFailedError",
    "InvalidInputError",
    "NotFoundError",
    "ResendDeliverySuccess"
  ],
  "ResetPasswordResult": [
    "InvalidCodeError",
    "InvalidInputError",
    "ResetPasswordSuccess"
  ],
  "ResetUserMfaResult": [
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "ResetUserMfaSuccess",
    "UserActionRefusedError"
  ],
  "ResolveReviewResult": [
    "InvalidInputError",
    "NotFoundError",
    "PaymentGatewaySilentError",
    "ProofRequiredError",
    "ResolveReviewSuccess",
    "ReviewClosedError"
  ],
  "RevealInstanceCredentialsResult": [
    "CredentialsUnavailableError",
    "NotFoundError",
    "RevealInstanceCredentialsSuccess"
  ],
  "RevokeSessionResult": [
    "NotFoundError",
    "RevokeSessionSuccess"
  ],
  "SetNotificationPreferenceResult": [
    "NotificationMandatoryError",
    "SetNotificationPreferenceSuccess"
  ],
  "SetUserRoleResult": [
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "SetUserRoleSuccess",
    "UserActionRefusedError"
  ],
  "SignInResult": [
    "InvalidCredentialsError",
    "InvalidInputError",
    "MfaEnrolmentRequired",
    "MfaRequired",
    "SignInSuccess"
  ],
  "StartMfaEnrolmentResult": [
    "MfaAlreadyEnabledError",
    "ProofRequiredError",
    "StartMfaEnrolmentSuccess"
  ],
  "SubmitTransferProofResult": [
    "InvalidInputError",
    "NotFoundError",
    "ProofNotAcceptedError",
    "SubmitTransferProofSuccess",
    "TransferDecidedError"
  ],
  "SuspendUserResult": [
    "InvalidInputError",
    "NotFoundError",
    "SuspendUserSuccess",
    "UserActionRefusedError"
  ],
  "TopUpWalletResult": [
    "EmailNotVerifiedError",
    "IdempotencyConflictError",
    "InvalidInputError",
    "MaximumBalanceError",
    "PaymentChannelUnavailableError",
    "TopUpAmountError",
    "TopUpWalletSuccess"
  ],
  "UpdateProfileResult": [
    "InvalidInputError",
    "UpdateProfileSuccess"
  ],
  "UserError": [
    "AdjustmentDecidedError",
    "CouponUnavailableError",
    "CredentialsUnavailableError",
    "DeliveryNotFailedError",
    "EmailNotVerifiedError",
    "EmailTakenError",
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidCodeError",
    "InvalidCredentialsError",
    "InvalidInputError",
    "MaximumBalanceError",
    "MfaAlreadyEnabledError",
    "MfaMandatoryError",
    "MfaNotEnabledError",
    "NotFoundError",
    "NotRefundableError",
    "NotificationMandatoryError",
    "OrderNotCancellableError",
    "OrderNotPayableError",
    "PaymentChannelUnavailableError",
    "PaymentGatewaySilentError",
    "ProofNotAcceptedError",
    "ProofRequiredError",
    "QuoteExpiredError",
    "RegionSoldOutError",
    "ReviewClosedError",
    "SecondPersonNeededError",
    "SessionEndedError",
    "TopUpAmountError",
    "TransferDecidedError",
    "UserActionRefusedError",
    "WrongPasswordError"
  ],
  "VerifyEmailResult": [
    "InvalidCodeError",
    "InvalidInputError",
    "VerifyEmailSuccess"
  ]
};
