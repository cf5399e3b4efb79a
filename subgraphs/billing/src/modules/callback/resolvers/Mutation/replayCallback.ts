import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { replayCallback as replay } from '../../use-cases/replay-callback.ts';

export const replayCallback: NonNullable<MutationResolvers['replayCallback']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ReplayCallbackSuccess', callback: await replay(context, input) });
