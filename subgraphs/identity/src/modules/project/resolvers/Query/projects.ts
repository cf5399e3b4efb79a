import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listProjects } from '../../use-cases/list-projects.ts';

export const projects: QueryResolvers['projects'] = (_parent, args, context) =>
  listProjects(context, args);
