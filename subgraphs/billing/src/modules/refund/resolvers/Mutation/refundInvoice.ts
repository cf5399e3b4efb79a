import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { refundInvoice as refund } from '../../use-cases/refund-invoice.ts';

export const refundInvoice: NonNullable<MutationResolvers['refundInvoice']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'RefundInvoiceSuccess', ...(await refund(context, input)) });
