import { idr } from '@webrana/money';
import type { BankTransferResolvers } from '../../../__generated__/resolvers.ts';
import { mayHandInProof } from '../bank-transfer.policy.ts';

export const BankTransfer: BankTransferResolvers = {
  bankAccount: ({ accountCode, bankName, accountNumber, accountHolder }) => ({
    code: accountCode,
    bankName,
    accountNumber,
    accountHolder,
  }),
  amount: async ({ paymentId }, _args, { loaders }) =>
    idr((await loaders.payment.load(paymentId))?.total ?? 0),
  uniqueCode: ({ amountCode }) => idr(amountCode),
  canSubmitProof: async (transfer, _args, { loaders, clock }) => {
    const payment = await loaders.payment.load(transfer.paymentId);
    return payment !== null && mayHandInProof(payment, transfer, clock.now());
  },
  proofSubmittedAt: ({ proofAt }) => proofAt ?? null,
  isApproved: ({ decision }) => (decision ? decision === 'APPROVED' : null),
  rejectionReason: ({ decision, decisionReason }) =>
    decision === 'REJECTED' ? (decisionReason ?? null) : null,
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
};
