import { useSessionStorage } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Configuration, readConfiguration, writeConfiguration } from './configuration';

/** The choices of the person: in the address, and the keys, which are too long for it, in the session. */
export function useConfiguration() {
  const [search, setSearch] = useSearchParams();
  const [sshKeys, setSshKeys] = useSessionStorage({
    key: 'webrana.configure.ssh-keys',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const configuration = useMemo(() => readConfiguration(search), [search]);
  const change = useCallback(
    (changes: Partial<Configuration>) => {
      const isStep = changes.isReview !== undefined;
      setSearch((before) => writeConfiguration(before, changes), {
        replace: !isStep,
        preventScrollReset: !isStep,
      });
    },
    [setSearch],
  );
  return { configuration, change, sshKeys, setSshKeys };
}
