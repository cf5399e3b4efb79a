import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Section, UserErrorAlert, useAct } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useExportMyDataMutation } from '../../__generated__/hooks';
import { download } from './download';
import { useSecurityTexts } from './texts';

graphql(`
  mutation ExportMyData {
    exportMyData {
      __typename
      ... on ExportMyDataSuccess {
        fileName
        json
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Everything kept about the viewer, as a file. */
export function ExportSection() {
  const texts = useSecurityTexts();
  const { run, isRunning, outcome } = useAct();
  const [exportMyData] = useExportMyDataMutation({ fetchPolicy: 'no-cache' });
  const save = async () => {
    const result = await run(async () => {
      const { data } = await exportMyData();
      return data?.exportMyData;
    });
    if (result) download(result.fileName, result.json, 'application/json');
  };
  return (
    <Section id="data" title={texts('data.title')} hint={texts('data.hint')}>
      <UserErrorAlert {...outcome} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isRunning}
          onClick={() => void save()}
          data-testid="export-data"
        >
          {texts('data.export')}
        </Button>
      </Group>
    </Section>
  );
}
