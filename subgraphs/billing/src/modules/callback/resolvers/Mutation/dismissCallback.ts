import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { dismissCallback as dismiss } from '../../use-cases/dismiss-callback.ts';

export const dismissCallback: NonNullable<MutationResolvers['dismissCallback']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'DismissCallbackSuccess', callback: await dismiss(context, input) });
