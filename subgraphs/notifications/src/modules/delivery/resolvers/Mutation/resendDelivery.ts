import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { resendDelivery as resend } from '../../use-cases/resend-delivery.ts';

export const resendDelivery: MutationResolvers['resendDelivery'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'ResendDeliverySuccess',
  delivery: await resend(context, input),
});
