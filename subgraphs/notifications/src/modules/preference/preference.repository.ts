import type { EntityManager } from '@mikro-orm/sql';
import type { NoticeKind } from '../../templates/template.ts';
import { PreferenceEntity } from './preference.entity.ts';
import {
  choices,
  isMandatory,
  type PreferenceChannel,
  preferenceChannels,
} from './preference.policy.ts';

export type Preference = {
  readonly kind: NoticeKind;
  readonly channel: PreferenceChannel;
  readonly isEnabled: boolean;
  readonly isMandatory: boolean;
};

/** All choices of one user; what was never chosen is on. */
export const preferencesOf = async (em: EntityManager, userId: string): Promise<Preference[]> => {
  const rows = await em.find(PreferenceEntity, { userId }, { disableIdentityMap: true });
  return choices.map(({ kind, channel }) => {
    const chosen = rows.find((row) => row.kind === kind && row.channel === channel);
    const mandatory = isMandatory(kind);
    return {
      kind,
      channel,
      isMandatory: mandatory,
      isEnabled: mandatory || (chosen?.isEnabled ?? true),
    };
  });
};

/** The channels through which a user wants to be told one kind of news. */
export const channelsFor = async (
  em: EntityManager,
  userId: string,
  kind: NoticeKind,
): Promise<ReadonlySet<PreferenceChannel>> => {
  if (isMandatory(kind)) return new Set(preferenceChannels);
  const off = { userId, kind, isEnabled: false };
  const rows = await em.find(PreferenceEntity, off, { disableIdentityMap: true });
  const refused = new Set(rows.map(({ channel }) => channel));
  return new Set(preferenceChannels.filter((channel) => !refused.has(channel)));
};
