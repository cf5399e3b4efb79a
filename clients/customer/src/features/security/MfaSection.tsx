import { Badge, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconShieldCheck } from '@tabler/icons-react';
import { Section, UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ConfirmDialog } from './ConfirmDialog';
import { EnrolDialog } from './EnrolDialog';
import { RecoveryCodesDialog } from './RecoveryCodesDialog';
import { useSecurityTexts } from './texts';
import { useMfa } from './useMfa';

const MfaSectionUser = graphql(`
  fragment MfaSectionUser on User {
    id
    isMfaEnabled
  }
`);

/** Whether signing in asks for a code, and the switch for it. */
export function MfaSection({ user: masked }: { user: FragmentType<typeof MfaSectionUser> }) {
  const texts = useSecurityTexts();
  const { isMfaEnabled } = unmask(MfaSectionUser, masked);
  const mfa = useMfa();
  const [asked, setAsked] = useState<'disable' | 'regenerate' | null>(null);

  const ask = (what: 'disable' | 'regenerate') => {
    mfa.reset();
    setAsked(what);
  };
  const disable = async () => {
    setAsked(null);
    if (await mfa.disable())
      notifications.show({ message: texts('mfa.disabled'), color: 'teal', role: 'status' });
  };
  const regenerate = async () => {
    setAsked(null);
    await mfa.renewCodes();
  };

  return (
    <Section
      id="mfa"
      title={texts('mfa.title')}
      hint={texts('mfa.hint')}
      aside={
        <Badge
          variant="light"
          size="lg"
          radius="sm"
          tt="none"
          color={isMfaEnabled ? 'teal' : 'gray'}
          leftSection={isMfaEnabled ? <IconShieldCheck size={14} aria-hidden /> : undefined}
          data-testid="mfa-state"
          data-enabled={isMfaEnabled}
        >
          {texts(isMfaEnabled ? 'mfa.on' : 'mfa.off')}
        </Badge>
      }
    >
      {!mfa.enrolment && <UserErrorAlert {...mfa.outcome} />}
      <Group gap="sm">
        {isMfaEnabled ? (
          <>
            <Button
              variant="default"
              loading={mfa.isRunning}
              onClick={() => ask('regenerate')}
              data-testid="mfa-regenerate"
            >
              {texts('mfa.regenerate')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              disabled={mfa.isRunning}
              onClick={() => ask('disable')}
              data-testid="mfa-disable"
            >
              {texts('mfa.disable')}
            </Button>
          </>
        ) : (
          <Button
            loading={mfa.isRunning && !mfa.enrolment}
            onClick={() => void mfa.start()}
            data-testid="mfa-enable"
          >
            {texts('mfa.enable')}
          </Button>
        )}
      </Group>
      <EnrolDialog mfa={mfa} />
      <RecoveryCodesDialog codes={mfa.recoveryCodes} onClose={mfa.forgetCodes} />
      <ConfirmDialog
        isOpen={asked === 'disable'}
        onClose={() => setAsked(null)}
        title={texts('mfa.disableTitle')}
        text={texts('mfa.disableText')}
        action={texts('mfa.disable')}
        onConfirm={() => void disable()}
      />
      <ConfirmDialog
        isOpen={asked === 'regenerate'}
        onClose={() => setAsked(null)}
        title={texts('mfa.regenerateTitle')}
        text={texts('mfa.regenerateText')}
        action={texts('mfa.regenerateConfirm')}
        onConfirm={() => void regenerate()}
      />
    </Section>
  );
}
