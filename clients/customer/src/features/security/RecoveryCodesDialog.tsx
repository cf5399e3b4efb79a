import { Alert, Button, Code, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { CopyButton } from '@webrana/ui';
import { download } from './download';
import { useSecurityTexts } from './texts';

/** Shows new recovery codes once, to copy or to keep as a file. */
export function RecoveryCodesDialog({
  codes,
  onClose,
}: {
  codes: readonly string[] | null;
  onClose: () => void;
}) {
  const texts = useSecurityTexts();
  const all = codes?.join('\n') ?? '';
  return (
    <Modal
      opened={codes !== null}
      onClose={onClose}
      title={texts('recovery.title')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      centered
    >
      <Stack data-testid="recovery-codes">
        <Text>{texts('recovery.text')}</Text>
        <SimpleGrid cols={2} spacing="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {codes?.map((code) => (
            <li key={code}>
              <Code block fz="sm" ta="center" p={8}>
                {code}
              </Code>
            </li>
          ))}
        </SimpleGrid>
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {texts('recovery.once')}
        </Alert>
        <Group gap="xs" grow>
          <CopyButton value={all} what={texts('recovery.what')} withLabel />
          <Button
            variant="light"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() =>
              download('webrana-recovery-codes.txt', `${texts('recovery.fileTitle')}\n\n${all}\n`)
            }
            data-testid="recovery-download"
          >
            {texts('recovery.download')}
          </Button>
        </Group>
        <Button onClick={onClose} data-testid="recovery-kept">
          {texts('recovery.kept')}
        </Button>
      </Stack>
    </Modal>
  );
}
