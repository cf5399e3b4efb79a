import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { updateBranding as update } from '../../use-cases/update-branding.ts';

export const updateBranding: NonNullable<MutationResolvers['updateBranding']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'UpdateBrandingSuccess', branding: await update(context, input) });
