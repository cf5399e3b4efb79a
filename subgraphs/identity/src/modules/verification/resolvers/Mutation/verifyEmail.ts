import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { readUser } from '../../../account/account.repository.ts';
import { findOwnSession } from '../../../session/session.repository.ts';
import { grantFor } from '../../../session/session-grant.ts';
import { verifyEmail as verify } from '../../use-cases/verify-email.ts';

export const verifyEmail: MutationResolvers['verifyEmail'] = async (
  _parent,
  { input },
  context,
) => {
  const userId = await verify(context, input);
  const { actor, em, deps } = context;
  const isHere = actor.kind === 'user' && actor.userId === userId && !actor.impersonatorId;
  const user = isHere ? await readUser(em, userId) : null;
  const session = isHere ? await findOwnSession(em, userId, actor.sessionId) : null;
  return {
    __typename: 'VerifyEmailSuccess',
    user,
    session: user && session ? await grantFor(deps, user, session) : null,
  };
};
