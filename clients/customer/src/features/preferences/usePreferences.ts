import { graphql } from '../../__generated__';
import {
  NotificationPreferencesDocument,
  type NotificationPreferencesQuery,
} from '../../__generated__/graphql';
import {
  useNotificationPreferencesQuery,
  useSetNotificationPreferenceMutation,
} from '../../__generated__/hooks';

graphql(`
  query NotificationPreferences {
    notificationPreferences {
      kind
      channel
      isEnabled
      isMandatory
    }
  }
`);

graphql(`
  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      __typename
      ... on SetNotificationPreferenceSuccess {
        preference {
          kind
          channel
          isEnabled
          isMandatory
        }
        preferences {
          kind
          channel
          isEnabled
          isMandatory
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** One choice: a kind of news through one channel. */
export type Preference = NonNullable<
  NotificationPreferencesQuery['notificationPreferences']
>[number];

/** What the viewer wants to be told; a switch turns at once, and back if it cannot be kept. */
export function usePreferences() {
  const { data, error, refetch } = useNotificationPreferencesQuery();
  const [set, answer] = useSetNotificationPreferenceMutation();
  const preferences = data?.notificationPreferences;

  const toggle = async (chosen: Preference, isEnabled: boolean) => {
    const { kind, channel } = chosen;
    await set({
      variables: { input: { kind, channel, isEnabled } },
      optimisticResponse: {
        setNotificationPreference: {
          __typename: 'SetNotificationPreferenceSuccess',
          preference: { ...chosen, isEnabled },
          preferences: (preferences ?? []).map((one) =>
            one.kind === kind && one.channel === channel ? { ...one, isEnabled } : one,
          ),
        },
      },
      update: (cache, { data: result }) => {
        const outcome = result?.setNotificationPreference;
        if (outcome?.__typename !== 'SetNotificationPreferenceSuccess') return;
        cache.writeQuery({
          query: NotificationPreferencesDocument,
          data: { notificationPreferences: outcome.preferences },
        });
      },
    }).catch(() => undefined);
  };
  const result = answer.data?.setNotificationPreference;
  const failure =
    result && result.__typename !== 'SetNotificationPreferenceSuccess' ? result : null;
  return { preferences, error, refetch, toggle, failure, saveError: answer.error };
}
