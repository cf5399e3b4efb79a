import { Anchor, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useIdentityTexts } from '../../texts/identity';
import { CodeField } from './CodeField';

/** Asks for a code of the authenticator app, or for a recovery code instead. */
export function SecondFactorFields({
  value,
  onChange,
  onComplete,
  error,
  isDisabled,
}: {
  value: string;
  onChange: (code: string) => void;
  onComplete: (code: string) => void;
  error?: string | null;
  isDisabled?: boolean;
}) {
  const texts = useIdentityTexts();
  const [withRecovery, setWithRecovery] = useState(false);
  return (
    <>
      {withRecovery ? (
        <TextInput
          label={texts('recoveryCode')}
          description={texts('recoveryHint')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
          disabled={isDisabled}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          data-testid="recovery-code"
        />
      ) : (
        <CodeField
          label={texts('code')}
          description={texts('codeHint')}
          value={value}
          onChange={onChange}
          onComplete={onComplete}
          error={error}
          isDisabled={isDisabled}
        />
      )}
      <Anchor
        component="button"
        type="button"
        size="sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setWithRecovery(!withRecovery);
          onChange('');
        }}
        data-testid="toggle-recovery"
      >
        {texts(withRecovery ? 'useApp' : 'useRecovery')}
      </Anchor>
    </>
  );
}
