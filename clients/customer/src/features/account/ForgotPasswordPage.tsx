import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailForward } from '@tabler/icons-react';
import { DateTime, type Failure, isEmail, UserErrorAlert, useFieldErrors } from '@webrana/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useRequestPasswordResetMutation } from '../../__generated__/hooks';
import { AccountCard } from './AccountCard';
import { useAccountTexts } from './texts';

graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      __typename
      ... on RequestPasswordResetSuccess {
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

/** Sends a link to set a new password; says the same for every address. */
export default function ForgotPasswordPage() {
  const texts = useAccountTexts();
  const fieldErrorsOf = useFieldErrors();
  const [sent, setSent] = useState<{ email: string; expiresAt: string } | null>(null);
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [request] = useRequestPasswordResetMutation();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (isEmail(value) ? null : texts('emailInvalid')) },
  });

  const submit = form.onSubmit(async ({ email }) => {
    setOutcome({});
    try {
      const { data } = await request({ variables: { input: { email: email.trim() } } });
      const result = data?.requestPasswordReset;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename === 'RequestPasswordResetSuccess') {
        setSent({ email: email.trim(), expiresAt: result.expiresAt });
        return;
      }
      form.setErrors(fieldErrorsOf(result));
      setOutcome({ failure: result });
    } catch (error) {
      setOutcome({ error });
    }
  });

  return (
    <AccountCard
      title={texts('forgotPage.title')}
      lead={texts('forgotPage.lead')}
      foot={
        <Anchor component={Link} to="/sign-in" inherit fw={600}>
          {texts('backToSignIn')}
        </Anchor>
      }
    >
      {sent ? (
        <Alert
          color="teal"
          variant="light"
          role="status"
          icon={<IconMailForward aria-hidden />}
          title={texts('forgotPage.sent')}
          data-testid="reset-sent"
        >
          <Stack gap="xs" align="flex-start">
            <Text size="sm">{texts('forgotPage.sentText', { email: sent.email })}</Text>
            <Text size="sm">
              {texts('forgotPage.validUntil')} <DateTime value={sent.expiresAt} />.
            </Text>
            <Anchor component="button" type="button" size="sm" onClick={() => setSent(null)}>
              {texts('forgotPage.otherAddress')}
            </Anchor>
          </Stack>
        </Alert>
      ) : (
        <form onSubmit={submit} noValidate data-testid="forgot-form">
          <Stack>
            <UserErrorAlert {...outcome} />
            <TextInput
              label={texts('email')}
              type="email"
              name="email"
              autoComplete="email"
              inputMode="email"
              {...form.getInputProps('email')}
            />
            <Button type="submit" size="md" loading={form.submitting} data-testid="forgot-submit">
              {texts('forgotPage.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </AccountCard>
  );
}
