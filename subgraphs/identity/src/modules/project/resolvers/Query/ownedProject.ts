import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findOwnedProject } from '../../use-cases/find-owned-project.ts';

export const ownedProject: QueryResolvers['ownedProject'] = (_parent, args, context) =>
  findOwnedProject(context, args);
