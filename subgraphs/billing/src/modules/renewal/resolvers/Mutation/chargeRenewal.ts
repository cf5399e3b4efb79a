import { idr } from '@webrana/money';
import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { chargeRenewal as charge } from '../../use-cases/charge-renewal.ts';

export const chargeRenewal: NonNullable<MutationResolvers['chargeRenewal']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await charge(context, input);
  if (!outcome.isPaid) {
    const { balance, missing } = outcome;
    return { __typename: 'RenewalInsufficient', balance: idr(balance), missing: idr(missing) };
  }
  const { id, number, total, paidTransactionId } = outcome.invoice;
  // A renewal's invoice is written paid and numbered, never otherwise.
  return {
    __typename: 'RenewalCharged',
    invoiceId: id,
    invoiceNumber: number as string,
    transactionId: paidTransactionId as string,
    amount: idr(total),
  };
};
