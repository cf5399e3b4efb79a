import { Button, Center, Group, Modal, Stack, Text } from '@mantine/core';
import { CodeField, CodeLine, QrCode, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { useSecurityTexts } from './texts';
import type { useMfa } from './useMfa';

/** Shows the secret for an authenticator app and asks for a first code. */
export function EnrolDialog({ mfa }: { mfa: ReturnType<typeof useMfa> }) {
  const texts = useSecurityTexts();
  return (
    <Modal
      opened={mfa.enrolment !== null}
      onClose={mfa.cancelEnrolment}
      title={texts('enrol.title')}
      closeOnClickOutside={false}
      centered
    >
      {mfa.enrolment && <EnrolForm mfa={mfa} enrolment={mfa.enrolment} />}
    </Modal>
  );
}

function EnrolForm({
  mfa,
  enrolment,
}: {
  mfa: ReturnType<typeof useMfa>;
  enrolment: { otpauthUri: string; secret: string };
}) {
  const texts = useSecurityTexts();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);

  const submit = async (value: string) => {
    setMissing(value.length < 6);
    if (value.length < 6) return;
    if (!(await mfa.confirm(value))) setCode('');
  };

  return (
    <form
      noValidate
      data-testid="enrol-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit(code);
      }}
    >
      <Stack>
        <Text size="sm">{texts('enrol.scan')}</Text>
        <Center>
          <QrCode content={enrolment.otpauthUri} size={220} />
        </Center>
        <div>
          <Text size="sm" c="dimmed" mb={4}>
            {texts('enrol.manual')}
          </Text>
          <div data-testid="mfa-secret">
            <CodeLine value={enrolment.secret} what={texts('enrol.secret')} />
          </div>
        </div>
        <UserErrorAlert {...mfa.outcome} />
        <CodeField
          label={texts('enrol.code')}
          value={code}
          onChange={setCode}
          onComplete={(value) => void submit(value)}
          error={isMissing && code.length < 6 ? texts('enrol.codeNeeded') : null}
          isDisabled={mfa.isRunning}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={mfa.cancelEnrolment}>
            {texts('cancel')}
          </Button>
          <Button type="submit" loading={mfa.isRunning} data-testid="enrol-submit">
            {texts('enrol.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
