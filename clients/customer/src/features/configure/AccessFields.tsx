import { Alert, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { hostnameProblem, isPublicSshKey } from '@webrana/ui';
import { useState } from 'react';
import { linesOf } from './configuration';
import { useConfigureTexts } from './texts';

const maximumKeys = 10;

/** What is wrong with the keys as typed, as a text to show, or null. */
export function useSshKeyProblem(login: 'password' | 'key', sshKeys: string): string | null {
  const texts = useConfigureTexts();
  if (login === 'password') return null;
  const lines = linesOf(sshKeys);
  if (lines.length === 0) return texts('sshKeyNeeded');
  if (lines.length > maximumKeys) return texts('sshKeyTooMany');
  const wrong = lines.findIndex((line) => !isPublicSshKey(line));
  return wrong < 0 ? null : texts('sshKeyProblem', { line: wrong + 1 });
}

/** The name of the server and how its owner signs in to it. */
export function AccessFields({
  hostname,
  quantity,
  login,
  sshKeys,
  serverErrors,
  showProblems,
  onType,
  onHostname,
  onLogin,
  onSshKeys,
}: {
  hostname: string;
  quantity: number;
  login: 'password' | 'key';
  sshKeys: string;
  serverErrors: Record<string, string>;
  showProblems: boolean;
  /** Told at once. */
  onType: (hostname: string) => void;
  /** Told when the typing pauses or ends. */
  onHostname: (hostname: string) => void;
  onLogin: (login: 'password' | 'key') => void;
  onSshKeys: (sshKeys: string) => void;
}) {
  const texts = useConfigureTexts();
  const [typed, setTyped] = useState(hostname);
  const [wasTouched, setWasTouched] = useState(false);
  const publish = useDebouncedCallback(onHostname, { delay: 250, flushOnUnmount: true });

  const problem = hostnameProblem(typed);
  const keyProblem = useSshKeyProblem(login, sshKeys);
  const isShown = wasTouched || showProblems;
  const hint =
    quantity > 1 && !problem
      ? texts('hostnameNumbered', { first: `${typed}-1`, second: `${typed}-2` })
      : texts('hostnameHint');

  return (
    <Stack>
      <TextInput
        label={texts('hostname')}
        description={hint}
        name="hostname"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        maw={460}
        value={typed}
        error={
          (isShown && problem && texts(`hostnameProblem.${problem}`)) || serverErrors['hostname']
        }
        onChange={({ currentTarget }) => {
          setWasTouched(true);
          setTyped(currentTarget.value);
          onType(currentTarget.value);
          publish(currentTarget.value);
        }}
        onBlur={() => publish.flush()}
      />
      <div>
        <Text fw={500} mb={6}>
          {texts('login')}
        </Text>
        <SegmentedControl
          aria-label={texts('login')}
          value={login}
          onChange={(value) => onLogin(value as 'password' | 'key')}
          data={[
            { value: 'password', label: texts('withPassword') },
            { value: 'key', label: texts('withKey') },
          ]}
          data-testid="login-switch"
        />
      </div>
      {login === 'password' ? (
        <Alert variant="light" icon={<IconKey aria-hidden />}>
          {texts('passwordNote')}
        </Alert>
      ) : (
        <Textarea
          label={texts('sshKeys')}
          description={texts('sshKeysHint')}
          name="sshKeys"
          placeholder="ssh-ed25519 AAAA… nama@laptop"
          autosize
          minRows={3}
          maxRows={10}
          spellCheck={false}
          value={sshKeys}
          error={((showProblems || sshKeys !== '') && keyProblem) || serverErrors['sshKeys']}
          onChange={({ currentTarget }) => onSshKeys(currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        />
      )}
    </Stack>
  );
}
