import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSession } from '@webrana/apollo';
import { type Failure, isEmail, UserErrorAlert, useFieldErrors, useLanguage } from '@webrana/ui';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { AccountFrame } from './AccountFrame';
import { useAccountTexts } from './texts';

/** Opens an account and goes where the person was going. */
export default function RegisterPage() {
  const texts = useAccountTexts();
  const language = useLanguage();
  const { register } = useSession();
  const { search } = useLocation();
  const fieldErrorsOf = useFieldErrors();
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: (value) => (value.trim() ? null : texts('nameNeeded')),
      email: (value) => (isEmail(value) ? null : texts('emailInvalid')),
      password: (value) =>
        value.length >= 10 && value.length <= 128 ? null : texts('passwordLength'),
    },
  });

  const submit = form.onSubmit(async ({ name, email, password }) => {
    setOutcome({});
    try {
      const failure = await register({
        name: name.trim(),
        email: email.trim(),
        password,
        locale: language === 'en' ? 'EN' : 'ID',
      });
      if (!failure) return;
      form.setErrors(fieldErrorsOf(failure));
      setOutcome({ failure });
    } catch (error) {
      setOutcome({ error });
    }
  });

  return (
    <AccountFrame
      title={texts('registerTitle')}
      lead={texts('registerLead')}
      foot={
        <>
          {texts('hasAccount')}{' '}
          <Anchor component={Link} to={`/sign-in${search}`} fw={600} inherit>
            {texts('signIn')}
          </Anchor>
        </>
      }
    >
      <form onSubmit={submit} noValidate data-testid="register-form">
        <Stack>
          <UserErrorAlert {...outcome} />
          <TextInput
            label={texts('name')}
            name="name"
            autoComplete="name"
            {...form.getInputProps('name')}
          />
          <TextInput
            label={texts('email')}
            type="email"
            name="email"
            autoComplete="email"
            inputMode="email"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={texts('password')}
            description={texts('passwordHint')}
            name="password"
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={form.submitting} data-testid="register-submit">
            {texts('submit')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}
