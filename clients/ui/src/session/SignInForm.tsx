import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { UserErrorAlert } from '../components/States';
import { type Failure, useFieldErrors } from '../failures';
import { useSignInTexts } from '../texts/sign-in';

/** Something that looks like an e-mail address; the API has the last word. */
export const isEmail = (value: string) => /^\S+@\S+\.\S+$/.test(value.trim());

/** E-mail and password; `onSubmit` answers what went wrong, or null. */
export function SignInForm({
  onSubmit,
}: {
  onSubmit: (input: { email: string; password: string }) => Promise<Failure | null>;
}) {
  const texts = useSignInTexts();
  const fieldErrorsOf = useFieldErrors();
  const [outcome, setOutcome] = useState<{ failure?: Failure | null; error?: unknown }>({});
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (isEmail(value) ? null : texts('invalidEmail')),
      password: (value) => (value ? null : texts('passwordNeeded')),
    },
  });

  const submit = form.onSubmit(async ({ email, password }) => {
    setOutcome({});
    try {
      const failure = await onSubmit({ email: email.trim(), password });
      if (!failure) return;
      form.setErrors(fieldErrorsOf(failure));
      setOutcome({ failure });
    } catch (error) {
      setOutcome({ error });
    }
  });

  return (
    <form onSubmit={submit} noValidate data-testid="sign-in-form">
      <Stack>
        <UserErrorAlert {...outcome} />
        <TextInput
          label={texts('email')}
          type="email"
          name="email"
          autoComplete="email"
          inputMode="email"
          required
          withAsterisk={false}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={texts('password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={form.submitting} data-testid="sign-in-submit">
          {texts('submit')}
        </Button>
      </Stack>
    </form>
  );
}
