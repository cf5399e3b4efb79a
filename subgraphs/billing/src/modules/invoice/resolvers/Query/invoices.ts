import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findInvoicePage } from '../../invoice.repository.ts';
import { monthRange } from '../../month.ts';

export const invoices: NonNullable<QueryResolvers['invoices']> = async (
  _parent,
  { first, after, filter },
  { em, actor },
) =>
  toConnection(
    await findInvoicePage(em, visibilityOf(actor), {
      first: pageSize(first),
      after,
      statuses: filter?.statuses,
      projectId: filter?.projectId,
      customerId: filter?.customerId,
      mode: filter?.mode,
      issuedIn: filter?.month ? monthRange(filter.month, ['filter', 'month']) : undefined,
    }),
  );
