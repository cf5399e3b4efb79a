import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { startEnrolment } from '../../use-cases/start-enrolment.ts';

export const startMfaEnrolment: MutationResolvers['startMfaEnrolment'] = async (
  _parent,
  _args,
  context,
) => ({ __typename: 'StartMfaEnrolmentSuccess', ...(await startEnrolment(context)) });
