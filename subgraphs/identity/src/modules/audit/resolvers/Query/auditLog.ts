import { toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listAuditLog } from '../../use-cases/list-audit-log.ts';

export const auditLog: QueryResolvers['auditLog'] = async (_parent, args, context) =>
  toConnection(await listAuditLog(context, args));
