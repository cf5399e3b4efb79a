import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Section, UserErrorAlert, useAct, useFieldErrors } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useChangePasswordMutation } from '../../__generated__/hooks';
import { useSecurityTexts } from './texts';

graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordSuccess {
        endedSessions
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

/** Sets another password. */
export function PasswordSection() {
  const texts = useSecurityTexts();
  const fieldErrorsOf = useFieldErrors();
  const { run, isRunning, outcome } = useAct();
  const [changePassword] = useChangePasswordMutation({ refetchQueries: ['SecurityPage'] });
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', repeated: '' },
    validate: {
      currentPassword: (value) => (value ? null : texts('password.needed')),
      newPassword: (value) =>
        value.length >= 10 && value.length <= 128 ? null : texts('password.length'),
      repeated: (value, { newPassword }) =>
        value === newPassword ? null : texts('password.different'),
    },
  });
  const isWrong = outcome.failure?.__typename === 'WrongPasswordError';

  const submit = form.onSubmit(async ({ currentPassword, newPassword }) => {
    const result = await run(
      async () => {
        const { data } = await changePassword({
          variables: { input: { currentPassword, newPassword } },
        });
        return data?.changePassword;
      },
      (failure) =>
        form.setErrors(
          failure.__typename === 'WrongPasswordError'
            ? { currentPassword: texts('password.wrong') }
            : fieldErrorsOf(failure),
        ),
    );
    if (!result) return;
    form.reset();
    notifications.show({ message: texts('password.changed'), color: 'teal', role: 'status' });
  });

  return (
    <Section id="password" title={texts('password.title')} hint={texts('password.hint')}>
      <form onSubmit={submit} noValidate data-testid="password-form">
        <Stack maw={420}>
          {!isWrong && <UserErrorAlert {...outcome} />}
          <PasswordInput
            label={texts('password.current')}
            name="current-password"
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            label={texts('password.next')}
            description={texts('password.nextHint')}
            name="new-password"
            autoComplete="new-password"
            {...form.getInputProps('newPassword')}
          />
          <PasswordInput
            label={texts('password.repeat')}
            name="repeated-password"
            autoComplete="new-password"
            {...form.getInputProps('repeated')}
          />
          <Group>
            <Button type="submit" loading={isRunning} data-testid="password-submit">
              {texts('password.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
