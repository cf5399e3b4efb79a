import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { NoticeKind } from '../../../templates/template.ts';
import { PreferenceEntity } from '../preference.entity.ts';
import { NotificationMandatoryError } from '../preference.errors.ts';
import { isMandatory, type PreferenceChannel } from '../preference.policy.ts';
import { type Preference, preferencesOf } from '../preference.repository.ts';

type Choice = {
  readonly kind: NoticeKind;
  readonly channel: PreferenceChannel;
  readonly isEnabled: boolean;
};

/**
 * Switches one kind of news on or off for one channel, for the viewer. Throws
 * `NotificationMandatoryError` when it would switch off what concerns the safety of the account.
 */
export const setPreference = (
  context: UseCase,
  { kind, channel, isEnabled }: Choice,
): Promise<{ preference: Preference; preferences: Preference[] }> => {
  const { userId } = requireUser(context.actor);
  if (isMandatory(kind) && !isEnabled) throw new NotificationMandatoryError(kind);
  return context.transact(async ({ em }) => {
    const changedAt = context.clock.now();
    await em.upsert(PreferenceEntity, { userId, kind, channel, isEnabled, changedAt });
    const preferences = await preferencesOf(em, userId);
    const preference = preferences.find((each) => each.kind === kind && each.channel === channel);
    return { preference: preference as Preference, preferences };
  });
};
