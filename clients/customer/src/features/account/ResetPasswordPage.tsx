import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck, IconLinkOff } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { EmptyState, type Failure, UserErrorAlert, useFieldErrors } from '@webrana/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useResetPasswordMutation } from '../../__generated__/hooks';
import { AccountCard } from './AccountCard';
import { useAccountTexts } from './texts';

graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordSuccess {
        isSignedOutEverywhere
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

/** Sets a new password with the link of a mail. */
export default function ResetPasswordPage() {
  const texts = useAccountTexts();
  const [search] = useSearchParams();
  const [isDone, setDone] = useState(false);
  const token = search.get('token');
  return (
    <AccountCard title={texts('resetPage.title')} lead={texts('resetPage.lead')}>
      {isDone && (
        <EmptyState
          icon={IconCircleCheck}
          title={texts('resetPage.done')}
          hint={texts('resetPage.doneText')}
          action={
            <Button component={Link} to="/sign-in" data-testid="reset-done">
              {texts('signIn')}
            </Button>
          }
        />
      )}
      {!isDone && token && <ResetForm token={token} onDone={() => setDone(true)} />}
      {!isDone && !token && (
        <EmptyState
          icon={IconLinkOff}
          title={texts('resetPage.noToken')}
          hint={texts('resetPage.noTokenText')}
          action={
            <Button component={Link} to="/forgot-password">
              {texts('resetPage.askAgain')}
            </Button>
          }
        />
      )}
    </AccountCard>
  );
}

function ResetForm({ token, onDone }: { token: string; onDone: () => void }) {
  const texts = useAccountTexts();
  const fieldErrorsOf = useFieldErrors();
  const { status, signOut } = useSession();
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [resetPassword] = useResetPasswordMutation();
  const form = useForm({
    initialValues: { newPassword: '', repeated: '' },
    validate: {
      newPassword: (value) =>
        value.length >= 10 && value.length <= 128 ? null : texts('passwordLength'),
      repeated: (value, { newPassword }) =>
        value === newPassword ? null : texts('resetPage.different'),
    },
  });

  const submit = form.onSubmit(async ({ newPassword }) => {
    setOutcome({});
    try {
      const { data } = await resetPassword({ variables: { input: { token, newPassword } } });
      const result = data?.resetPassword;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename === 'ResetPasswordSuccess') {
        onDone();
        // A session of this browser has ended like all others.
        if (status === 'signedIn') await signOut().catch(() => undefined);
        return;
      }
      form.setErrors(fieldErrorsOf(result));
      setOutcome({ failure: result });
    } catch (error) {
      setOutcome({ error });
    }
  });

  return (
    <form onSubmit={submit} noValidate data-testid="reset-form">
      <Stack>
        <UserErrorAlert {...outcome} />
        {outcome.failure?.__typename === 'InvalidCodeError' && (
          <Button component={Link} to="/forgot-password" variant="light">
            {texts('resetPage.askAgain')}
          </Button>
        )}
        <PasswordInput
          label={texts('resetPage.newPassword')}
          description={texts('passwordHint')}
          name="new-password"
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput
          label={texts('resetPage.repeat')}
          name="repeated-password"
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <Button type="submit" size="md" loading={form.submitting} data-testid="reset-submit">
          {texts('resetPage.submit')}
        </Button>
      </Stack>
    </form>
  );
}
