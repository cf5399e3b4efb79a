import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation, IconTrash } from '@tabler/icons-react';
import { formatDateTime, useLanguage } from '@webrana/ui';
import type { DueState } from './due-state';
import { useRenewalTexts } from './renewal-texts';

/** What is due and what happens otherwise; nothing while the instance is paid. */
export function DueAlert({ state, until }: { state: DueState; until: string | null | undefined }) {
  const texts = useRenewalTexts();
  const language = useLanguage();
  const shown = until ? formatDateTime(until, language) : '';
  if (state === 'GRACE')
    return (
      <Alert
        color="yellow"
        icon={<IconClockExclamation aria-hidden />}
        title={texts('grace')}
        data-testid="due-grace"
      >
        {texts('graceText', { until: shown })}
      </Alert>
    );
  if (state === 'SUSPENDED')
    return (
      <Alert
        color="red"
        icon={<IconAlertTriangle aria-hidden />}
        title={texts('suspended')}
        data-testid="due-suspended"
      >
        {texts('suspendedText', { until: shown })}
      </Alert>
    );
  if (state === 'TERMINATED')
    return (
      <Alert color="gray" icon={<IconTrash aria-hidden />} title={texts('terminated')}>
        {texts('terminatedText')}
      </Alert>
    );
  return null;
}
