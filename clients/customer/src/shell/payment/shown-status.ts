/** The status people see: a transfer whose proof was handed in waits for us, not for the payer. */
export const shownStatus = (payment: {
  status: string;
  transfer?: { canSubmitProof: boolean; proofSubmittedAt?: string | null } | null;
}): string =>
  payment.status === 'PENDING' && payment.transfer?.proofSubmittedAt
    ? 'AWAITING_APPROVAL'
    : payment.status;
