import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listApiKeys } from '../../use-cases/list-api-keys.ts';

export const apiKeys: QueryResolvers['apiKeys'] = (_parent, args, context) =>
  listApiKeys(context, args);
