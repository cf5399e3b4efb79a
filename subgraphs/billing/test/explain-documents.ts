const lot = 'source amount { amount } remaining { amount } grantedAt expiresAt';
const movement = `id kind scope key occurredAt amount { amount } invoice { id }
  postings { account amount { amount } balanceAfter { amount } }
  adjustment { reason appliedAt } refund { reason amount { amount } creditNote { number } }
  bonusGiven { ${lot} } bonusTaken { amount { amount } givenByTransactionId lot { ${lot} } }`;
const explanation = (more: string, ofMovement: string) => `
  query Explain($invoiceId: ID, $transactionId: ID, $walletEntryId: ID) {
    explainCharge(invoiceId: $invoiceId, transactionId: $transactionId, walletEntryId: $walletEntryId) {
      order { id } invoice { id number status } period { instance { id } startsAt endsAt }
      coupon { amount { amount } order { id } }
      payments { payment { id status method purpose transfer { isApproved } } merchantReference
        gatewayReference transactionId promotion { name }
        callbacks { status receivedAt processedAt outcome } }
      movements { ${movement} ${ofMovement} } ${more} } }`;

/** Everything a customer may ask about a rupiah. */
export const explainDocument = explanation('', '');

/** The same and what only staff see. */
export const explainForStaff = explanation(
  'acts { kind subjectId reason staff { id } }',
  'customer { id } adjustment { adjustment { id requestedBy { id } } }',
);
