import { defineTexts } from '@webrana/ui';

/** The words of what to be told, and how. */
export const usePreferencesTexts = defineTexts('preferences', {
  id: {
    title: 'Preferensi notifikasi',
    lead: 'Pilih kabar apa yang Anda terima, dan lewat mana.',
    back: 'Notifikasi',
    event: 'Kabar',
    channel: { EMAIL: 'E-mail', IN_APP: 'Di aplikasi' },
    kind: {
      WELCOME: 'Selamat datang',
      ORDER_PLACED: 'Pesanan menunggu pembayaran',
      PAYMENT_RECEIVED: 'Pembayaran diterima',
      INSTANCE_READY: 'Server siap dipakai',
      INSTANCE_FAILED: 'Server gagal disiapkan',
      WALLET_CREDITED: 'Saldo bertambah',
      SECURITY: 'Keamanan akun',
    },
    mandatory: 'Selalu dikirim, demi keamanan akun Anda.',
    switchOf: '{{kind}}, lewat {{channel}}',
  },
  en: {
    title: 'Notification preferences',
    lead: 'Choose what you are told, and how.',
    back: 'Notifications',
    event: 'News',
    channel: { EMAIL: 'E-mail', IN_APP: 'In the app' },
    kind: {
      WELCOME: 'Welcome',
      ORDER_PLACED: 'An order awaits its payment',
      PAYMENT_RECEIVED: 'A payment was received',
      INSTANCE_READY: 'A server is ready',
      INSTANCE_FAILED: 'A server could not be prepared',
      WALLET_CREDITED: 'The balance has grown',
      SECURITY: 'Safety of the account',
    },
    mandatory: 'Always sent, for the safety of your account.',
    switchOf: '{{kind}}, by {{channel}}',
  },
});
