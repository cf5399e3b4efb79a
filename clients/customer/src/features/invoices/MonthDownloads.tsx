import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ErrorState, useLanguage } from '@webrana/ui';
import { formatMonth } from './months';
import { useInvoicesTexts } from './texts';
import { useDownload } from './useDownload';

/** The paid invoices of one month as PDFs in a ZIP, or as CSV. */
export function MonthDownloads({ month }: { month: string }) {
  const texts = useInvoicesTexts();
  const language = useLanguage();
  const { busy, error, isEmpty, progress, zip, csv } = useDownload();
  const label = texts('monthly', { month: formatMonth(month, language) });
  return (
    <Stack gap="sm" mt="xl" pt="lg" style={{ borderTop: '1px solid var(--wb-line)' }}>
      <Group justify="space-between" role="group" aria-label={label}>
        <Text fw={550}>{label}</Text>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={busy === 'zip'}
            onClick={() => void zip(month)}
            data-testid="invoices-zip"
          >
            {texts('zip')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={busy === 'csv'}
            onClick={() => void csv(month)}
            data-testid="invoices-csv"
          >
            {texts('csv')}
          </Button>
        </Group>
      </Group>
      {progress && progress.parts > 1 && (
        <Text size="sm" c="dimmed" role="status" data-testid="invoices-progress">
          {texts('zipPart', progress)}
        </Text>
      )}
      {isEmpty && (
        <Alert variant="light" color="yellow" role="status">
          {texts('noFile')}
        </Alert>
      )}
      {error != null && <ErrorState error={error} />}
    </Stack>
  );
}
