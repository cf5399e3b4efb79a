import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { exportMyData as exportData } from '../../use-cases/export-my-data.ts';

export const exportMyData: MutationResolvers['exportMyData'] = async (_parent, _args, context) => ({
  __typename: 'ExportMyDataSuccess',
  ...(await exportData(context)),
});
