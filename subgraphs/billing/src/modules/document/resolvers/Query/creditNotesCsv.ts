import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { fileContent } from '../../file-content.ts';
import { listCreditNotesAsCsv } from '../../use-cases/list-credit-notes-as-csv.ts';

export const creditNotesCsv: NonNullable<QueryResolvers['creditNotesCsv']> = async (
  _parent,
  { month, projectId },
  context,
) => fileContent(await listCreditNotesAsCsv(context, month, projectId));
