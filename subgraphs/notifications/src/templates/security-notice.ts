import { formatMoment } from './format-moment.ts';
import type { AppTemplate, SecurityFact } from './template.ts';

type Words = Readonly<Record<SecurityFact, string>>;

const titles: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    PASSWORD_CHANGED: 'Kata sandi Anda diganti',
    NEW_SIGN_IN: 'Ada yang masuk dari perangkat baru',
    MFA_ENABLED: 'Verifikasi dua langkah dinyalakan',
    MFA_DISABLED: 'Verifikasi dua langkah dimatikan',
  },
  en: {
    PASSWORD_CHANGED: 'Your password was changed',
    NEW_SIGN_IN: 'A sign-in from a new device',
    MFA_ENABLED: 'Two-step verification was switched on',
    MFA_DISABLED: 'Two-step verification was switched off',
  },
};

export const securityNotice: AppTemplate<'SECURITY'> = {
  id: {
    app: ({ fact, occurredAt }) => ({
      title: titles.id[fact],
      body: `${formatMoment(occurredAt, 'id')}. Bukan Anda? Ganti kata sandi dan akhiri semua sesi.`,
    }),
  },
  en: {
    app: ({ fact, occurredAt }) => ({
      title: titles.en[fact],
      body: `${formatMoment(occurredAt, 'en')}. Was it not you? Change your password and end all sessions.`,
    }),
  },
};
