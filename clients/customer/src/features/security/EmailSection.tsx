import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailForward } from '@tabler/icons-react';
import { DateTime, isEmail, Section, UserErrorAlert, useAct, useFieldErrors } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useRequestEmailChangeMutation } from '../../__generated__/hooks';
import { useSecurityTexts } from './texts';

const EmailSectionUser = graphql(`
  fragment EmailSectionUser on User {
    id
    email
  }
`);

graphql(`
  mutation RequestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      __typename
      ... on RequestEmailChangeSuccess {
        expiresAt
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Starts a change of the e-mail address. */
export function EmailSection({ user: masked }: { user: FragmentType<typeof EmailSectionUser> }) {
  const texts = useSecurityTexts();
  const fieldErrorsOf = useFieldErrors();
  const { email } = unmask(EmailSectionUser, masked);
  const { run, isRunning, outcome } = useAct();
  const [sent, setSent] = useState<{ newEmail: string; expiresAt: string } | null>(null);
  const [requestEmailChange] = useRequestEmailChangeMutation();
  const form = useForm({
    initialValues: { newEmail: '' },
    validate: { newEmail: (value) => (isEmail(value) ? null : texts('email.invalid')) },
  });

  const submit = form.onSubmit(async (values) => {
    const newEmail = values.newEmail.trim();
    setSent(null);
    const result = await run(
      async () => {
        const { data } = await requestEmailChange({ variables: { input: { newEmail } } });
        return data?.requestEmailChange;
      },
      (failure) => form.setErrors(fieldErrorsOf(failure)),
    );
    if (!result) return;
    form.reset();
    setSent({ newEmail, expiresAt: result.expiresAt });
  });

  return (
    <Section id="email" title={texts('email.title')} hint={texts('email.hint')}>
      <Text style={{ overflowWrap: 'anywhere' }}>{texts('email.present', { email })}</Text>
      {sent && (
        <Alert
          color="teal"
          variant="light"
          role="status"
          icon={<IconMailForward aria-hidden />}
          title={texts('email.sent')}
          data-testid="email-change-sent"
        >
          {texts('email.sentText', { email: sent.newEmail })} <DateTime value={sent.expiresAt} />.
        </Alert>
      )}
      <form onSubmit={submit} noValidate data-testid="email-form">
        <Stack maw={420}>
          <UserErrorAlert {...outcome} />
          <TextInput
            label={texts('email.next')}
            type="email"
            name="new-email"
            autoComplete="email"
            inputMode="email"
            {...form.getInputProps('newEmail')}
          />
          <Group>
            <Button type="submit" variant="default" loading={isRunning} data-testid="email-submit">
              {texts('email.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
