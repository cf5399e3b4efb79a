import { defineTexts } from '../i18n';

/** The words of the sign-in form. */
export const useSignInTexts = defineTexts('signInForm', {
  id: {
    email: 'E-mail',
    password: 'Kata sandi',
    submit: 'Masuk',
    invalidEmail: 'Isi alamat e-mail yang valid.',
    passwordNeeded: 'Isi kata sandi Anda.',
  },
  en: {
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    invalidEmail: 'Enter a valid e-mail address.',
    passwordNeeded: 'Enter your password.',
  },
});
