import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { countArchiveParts } from '../../use-cases/archive-invoices.ts';

export const invoiceArchiveParts: NonNullable<QueryResolvers['invoiceArchiveParts']> = (
  _parent,
  wish,
  context,
) => countArchiveParts(context, wish);
