import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listPreferences } from '../../use-cases/list-preferences.ts';

export const notificationPreferences: QueryResolvers['notificationPreferences'] = (
  _parent,
  _args,
  context,
) => listPreferences(context);
