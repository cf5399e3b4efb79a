import type * as Kit from '@webrana/subgraph-kit';
import { isStaff } from '@webrana/subgraph-kit';
import type { Locale, UserResolvers } from '../../../__generated__/resolvers.ts';
import { countKeysInUse } from '../../api-key/api-key.repository.ts';
import { listProjectsOf } from '../../project/project.repository.ts';
import { openNumber } from '../numbers.ts';

/** The language as the graph spells it. */
export const toLocale = (locale: Kit.Locale): Locale => (locale === 'en' ? 'EN' : 'ID');

export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
  locale: (user) => toLocale(user.locale),
  isEmailVerified: ({ emailVerifiedAt }) => Boolean(emailVerifiedAt),
  isMfaEnabled: ({ mfaEnabledAt }) => Boolean(mfaEnabledAt),
  // Help needs no citizen's number.
  nik: (user, _args, { actor, deps }) =>
    actor.kind === 'user' && actor.impersonatorId
      ? null
      : openNumber(deps.codes.sealer, user, 'nik'),
  npwp: (user, _args, { deps }) => openNumber(deps.codes.sealer, user, 'npwp'),
  timeZone: ({ timeZone }) => timeZone ?? 'JAKARTA',
  suspension: ({ suspendedAt, suspendReason }, _args, { actor }) =>
    suspendedAt && isStaff(actor) ? { suspendedAt, reason: suspendReason ?? '' } : null,
  integration: async ({ id }, _args, { actor, em, clock }) =>
    isStaff(actor)
      ? {
          projects: await listProjectsOf(em, id, undefined, false),
          activeApiKeys: await countKeysInUse(em, id, clock.now()),
        }
      : null,
};
