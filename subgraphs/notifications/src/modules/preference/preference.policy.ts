import { type NoticeKind, noticeKinds } from '../../templates/template.ts';

/** What a user chooses about: by mail, or in the app. */
export const preferenceChannels = ['EMAIL', 'IN_APP'] as const;
export type PreferenceChannel = (typeof preferenceChannels)[number];

/** Whoever takes over an account must not be able to silence what gives them away. */
export const isMandatory = (kind: NoticeKind): boolean => kind === 'SECURITY';

/** Every choice there is, in the order in which apps show them. */
export const choices = noticeKinds.flatMap((kind) =>
  preferenceChannels.map((channel) => ({ kind, channel })),
);
