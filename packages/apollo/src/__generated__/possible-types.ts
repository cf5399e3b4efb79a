export const possibleTypes: Record<string, string[]> = {
  "AdjustWalletResult": [
    "AdjustWalletSuccess",
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "OwnMoneyError",
    "ProofRequiredError"
  ],
  "ApproveTransferResult": [
    "ApproveTransferSuccess",
    "InvalidInputError",
    "NotFoundError",
    "OwnMoneyError",
    "ProofRequiredError",
    "TransferDecidedError"
  ],
  "ArchiveProjectResult": [
    "ArchiveProjectSuccess",
    "InvalidInputError",
    "NotFoundError"
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
  "CreateApiKeyResult": [
    "ApiKeyLimitError",
    "ApiKeyNameTakenError",
    "CreateApiKeySuccess",
    "InvalidInputError",
    "ProofRequiredError"
  ],
  "CreateDepositPromotionResult": [
    "CreateDepositPromotionSuccess",
    "InvalidInputError"
  ],
  "CreateProjectResult": [
    "CreateProjectSuccess",
    "InvalidInputError",
    "ProjectLimitError",
    "ProjectNameTakenError"
  ],
  "DecideWalletAdjustmentResult": [
    "AdjustmentDecidedError",
    "DecideWalletAdjustmentSuccess",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "OwnMoneyError",
    "ProofRequiredError",
    "SecondPersonNeededError"
  ],
  "DisableMfaResult": [
    "DisableMfaSuccess",
    "MfaMandatoryError",
    "MfaNotEnabledError",
    "ProofRequiredError"
  ],
  "DismissCallbackResult": [
    "CallbackMatchedError",
    "DismissCallbackSuccess",
    "InvalidInputError",
    "NotFoundError"
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
    "ApiKey",
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
    "Project",
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
    "PaymentChannelUnavailableError",
    "SpendingCapExceededError",
    "TestModeUnavailableError"
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
    "OwnMoneyError",
    "ProofRequiredError",
    "RefundInvoiceSuccess"
  ],
  "RegenerateRecoveryCodesResult": [
    "MfaNotEnabledError",
    "ProofRequiredError",
    "RegenerateRecoveryCodesSuccess"
  ],
  "RegisterResult": [
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
    "OwnMoneyError",
    "ProofRequiredError",
    "RejectTransferSuccess",
    "TransferDecidedError"
  ],
  "RenameProjectResult": [
    "InvalidInputError",
    "NotFoundError",
    "ProjectNameTakenError",
    "RenameProjectSuccess"
  ],
  "RenewInstanceResult": [
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidInputError",
    "NotFoundError",
    "RenewInstanceSuccess",
    "RenewalUnavailableError",
    "SpendingCapExceededError"
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
    "OwnMoneyError",
    "PaymentGatewaySilentError",
    "ProofRequiredError",
    "ResolveReviewSuccess",
    "ReviewClosedError"
  ],
  "RevealInstanceCredentialsResult": [
    "CredentialsUnavailableError",
    "NotFoundError",
    "ProofRequiredError",
    "RevealInstanceCredentialsSuccess"
  ],
  "RevokeApiKeyResult": [
    "InvalidInputError",
    "NotFoundError",
    "RevokeApiKeySuccess"
  ],
  "RevokeSessionResult": [
    "NotFoundError",
    "RevokeSessionSuccess"
  ],
  "RotateApiKeyResult": [
    "ApiKeyEndedError",
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "RotateApiKeySuccess"
  ],
  "SetAutoRenewResult": [
    "NotFoundError",
    "RenewalUnavailableError",
    "SetAutoRenewSuccess"
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
    "TestModeUnavailableError",
    "TopUpAmountError",
    "TopUpWalletSuccess"
  ],
  "UpdateApiKeyResult": [
    "ApiKeyEndedError",
    "ApiKeyNameTakenError",
    "InvalidInputError",
    "NotFoundError",
    "ProofRequiredError",
    "UpdateApiKeySuccess"
  ],
  "UpdateBrandingResult": [
    "InvalidInputError",
    "LogoNotAcceptedError",
    "UpdateBrandingSuccess"
  ],
  "UpdateProfileResult": [
    "InvalidInputError",
    "UpdateProfileSuccess"
  ],
  "UserError": [
    "AddressTakenError",
    "AdjustmentDecidedError",
    "ApiKeyEndedError",
    "ApiKeyLimitError",
    "ApiKeyNameTakenError",
    "CallbackMatchedError",
    "CouponUnavailableError",
    "CredentialsUnavailableError",
    "DeliveryNotFailedError",
    "EmailNotVerifiedError",
    "IdempotencyConflictError",
    "InsufficientBalanceError",
    "InvalidCodeError",
    "InvalidCredentialsError",
    "InvalidInputError",
    "LogoNotAcceptedError",
    "MaximumBalanceError",
    "MfaAlreadyEnabledError",
    "MfaMandatoryError",
    "MfaNotEnabledError",
    "NotFoundError",
    "NotRefundableError",
    "NotificationMandatoryError",
    "OrderNotCancellableError",
    "OrderNotPayableError",
    "OwnMoneyError",
    "PaymentChannelUnavailableError",
    "PaymentGatewaySilentError",
    "ProjectLimitError",
    "ProjectNameTakenError",
    "ProofNotAcceptedError",
    "ProofRequiredError",
    "QuoteExpiredError",
    "RegionSoldOutError",
    "RenewalUnavailableError",
    "ReviewClosedError",
    "SecondPersonNeededError",
    "SessionEndedError",
    "SpendingCapExceededError",
    "TestModeUnavailableError",
    "TopUpAmountError",
    "TransferDecidedError",
    "UserActionRefusedError",
    "WrongPasswordError"
  ],
  "VerifyEmailResult": [
    "AddressTakenError",
    "InvalidCodeError",
    "InvalidInputError",
    "VerifyEmailSuccess"
  ]
};
