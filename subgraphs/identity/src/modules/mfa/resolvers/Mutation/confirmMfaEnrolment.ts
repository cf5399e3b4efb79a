import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { grantFor } from '../../../session/session-grant.ts';
import { confirmEnrolment } from '../../use-cases/confirm-enrolment.ts';

export const confirmMfaEnrolment: MutationResolvers['confirmMfaEnrolment'] = async (
  _parent,
  { input },
  context,
) => {
  const { user, session, recoveryCodes } = await confirmEnrolment(context, input);
  const grant = await grantFor(context.deps, user, session);
  return { __typename: 'ConfirmMfaEnrolmentSuccess', user, session: grant, recoveryCodes };
};
