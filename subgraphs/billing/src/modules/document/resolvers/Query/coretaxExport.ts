import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { fileContent } from '../../file-content.ts';
import { exportCoretax } from '../../use-cases/export-coretax.ts';

export const coretaxExport: NonNullable<QueryResolvers['coretaxExport']> = async (
  _parent,
  { month },
  context,
) => fileContent(await exportCoretax(context, month));
