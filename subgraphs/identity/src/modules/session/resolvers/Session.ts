import type { SessionResolvers } from '../../../__generated__/resolvers.ts';
import { deviceOf } from '../device.ts';

export const Session: SessionResolvers = {
  // Where staff sit is not the customer's business.
  device: ({ impersonatorId, userAgent }) => (impersonatorId ? 'WeBrana' : deviceOf(userAgent)),
  address: ({ impersonatorId, clientAddress }) => (impersonatorId ? '' : clientAddress),
  isCurrent: ({ id }, _args, { actor }) => actor.kind === 'user' && actor.sessionId === id,
  isImpersonated: ({ impersonatorId }) => Boolean(impersonatorId),
};
