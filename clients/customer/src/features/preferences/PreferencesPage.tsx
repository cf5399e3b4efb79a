import { Stack } from '@mantine/core';
import { BackLink, ErrorState, ListSkeleton, PageHeader, UserErrorAlert } from '@webrana/ui';
import { Link } from 'react-router';
import { PreferenceMatrix } from './PreferenceMatrix';
import { usePreferencesTexts } from './texts';
import { usePreferences } from './usePreferences';

/** What the viewer is told, and through which channel. */
export default function PreferencesPage() {
  const texts = usePreferencesTexts();
  const { preferences, error, refetch, toggle, failure, saveError } = usePreferences();
  return (
    <>
      <BackLink Link={Link} to="/notifications" label={texts('back')} />
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !preferences && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!preferences && !error && <ListSkeleton rows={6} height={56} />}
      {preferences && (
        <Stack maw={760}>
          <UserErrorAlert failure={failure} error={saveError} />
          <PreferenceMatrix
            preferences={preferences}
            onToggle={(chosen, isEnabled) => void toggle(chosen, isEnabled)}
          />
        </Stack>
      )}
    </>
  );
}
