import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { fileContent } from '../../file-content.ts';
import { listAsCsv } from '../../use-cases/list-as-csv.ts';

export const invoicesCsv: NonNullable<QueryResolvers['invoicesCsv']> = async (
  _parent,
  { month, projectId },
  context,
) => fileContent(await listAsCsv(context, month, projectId));
