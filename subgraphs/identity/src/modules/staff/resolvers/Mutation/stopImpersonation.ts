import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { stopImpersonation as stop } from '../../use-cases/stop-impersonation.ts';

export const stopImpersonation: MutationResolvers['stopImpersonation'] = async (
  _parent,
  _args,
  context,
) => ({ isStopped: await stop(context) });
