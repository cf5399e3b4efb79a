import type { AuditEntryResolvers } from '../../../__generated__/resolvers.ts';

export const AuditEntry: AuditEntryResolvers = {
  sequence: ({ seq }) => seq,
  actor: ({ actorKind, actorId }, _args, { loaders }) =>
    actorKind === 'user' && actorId ? loaders.userById.load(actorId) : null,
  onBehalfOf: ({ onBehalfOfId }, _args, { loaders }) =>
    onBehalfOfId ? loaders.userById.load(onBehalfOfId) : null,
  subject: ({ subjectId }, _args, { loaders }) =>
    subjectId ? loaders.userById.load(subjectId) : null,
  changes: ({ changes }) => JSON.parse(changes),
};
