import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Section, UserErrorAlert, useAct } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useEraseAccountMutation } from '../../__generated__/hooks';
import { useSecurityTexts } from './texts';

const EraseSectionUser = graphql(`
  fragment EraseSectionUser on User {
    id
    email
  }
`);

graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input) {
      __typename
      ... on EraseAccountSuccess {
        erasedAt
      }
      ... on UserError {
        message
        path
      }
      ... on UserActionRefusedError {
        reason
      }
    }
  }
`);

/** The way out for good, after typing the address. */
export function EraseSection({ user: masked }: { user: FragmentType<typeof EraseSectionUser> }) {
  const texts = useSecurityTexts();
  const { email } = unmask(EraseSectionUser, masked);
  const [isOpen, { open, close }] = useDisclosure();
  const [typed, setTyped] = useState('');
  const { run, isRunning, outcome, reset } = useAct();
  const [eraseAccount] = useEraseAccountMutation();
  const isSame = typed.trim().toLowerCase() === email.toLowerCase();

  const erase = async () => {
    const result = await run(async () => {
      const { data } = await eraseAccount({ variables: { input: { email: typed.trim() } } });
      return data?.eraseAccount;
    });
    // Everything this app remembers of the account goes with the page.
    if (result) location.replace('/account-erased');
  };

  return (
    <Section id="erase" title={texts('erase.title')} hint={texts('erase.hint')}>
      <Group>
        <Button
          variant="light"
          color="red"
          onClick={() => {
            setTyped('');
            reset();
            open();
          }}
          data-testid="erase-open"
        >
          {texts('erase.open')}
        </Button>
      </Group>
      <Modal opened={isOpen} onClose={close} title={texts('erase.dialogTitle')} centered>
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (isSame) void erase();
          }}
        >
          <Stack>
            <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
              {texts('erase.text')}
            </Alert>
            <UserErrorAlert {...outcome} />
            <TextInput
              label={texts('erase.type', { email })}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              data-autofocus
              data-testid="erase-email"
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {texts('cancel')}
              </Button>
              <Button
                type="submit"
                color="red.8"
                disabled={!isSame}
                loading={isRunning}
                data-testid="erase-confirm"
              >
                {texts('erase.confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Section>
  );
}
