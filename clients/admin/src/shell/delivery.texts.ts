import { defineTexts } from '@webrana/ui';

/** The words for the API's values of deliveries. */
export const useDeliveryTexts = defineTexts('deliveryTerms', {
  id: {
    state: {
      PENDING: 'Menunggu',
      SENDING: 'Sedang dikirim',
      SENT: 'Terkirim',
      FAILED: 'Gagal',
      SKIPPED: 'Dilewati',
    },
    template: {
      WELCOME: 'Selamat datang',
      ORDER_PLACED: 'Pesanan dibuat',
      PAYMENT_RECEIVED: 'Pembayaran diterima',
      INSTANCE_READY: 'Instance siap',
      INSTANCE_FAILED: 'Instance gagal',
      WALLET_CREDITED: 'Saldo bertambah',
      EMAIL_VERIFICATION: 'Verifikasi e-mail',
      PASSWORD_RESET: 'Atur ulang kata sandi',
      EMAIL_CHANGE_OLD_ADDRESS: 'Ganti e-mail: alamat lama',
      EMAIL_CHANGE_NEW_ADDRESS: 'Ganti e-mail: alamat baru',
      PASSWORD_CHANGED: 'Kata sandi diganti',
      NEW_SIGN_IN: 'Masuk dari perangkat baru',
      MFA_ENABLED: 'Verifikasi dua langkah aktif',
      MFA_DISABLED: 'Verifikasi dua langkah mati',
      ACCOUNT_ERASED: 'Akun dihapus',
    },
  },
  en: {
    state: {
      PENDING: 'Waiting',
      SENDING: 'Being sent',
      SENT: 'Sent',
      FAILED: 'Failed',
      SKIPPED: 'Skipped',
    },
    template: {
      WELCOME: 'Welcome',
      ORDER_PLACED: 'Order placed',
      PAYMENT_RECEIVED: 'Payment received',
      INSTANCE_READY: 'Instance ready',
      INSTANCE_FAILED: 'Instance failed',
      WALLET_CREDITED: 'Balance credited',
      EMAIL_VERIFICATION: 'E-mail confirmation',
      PASSWORD_RESET: 'Password reset',
      EMAIL_CHANGE_OLD_ADDRESS: 'E-mail change: present address',
      EMAIL_CHANGE_NEW_ADDRESS: 'E-mail change: new address',
      PASSWORD_CHANGED: 'Password changed',
      NEW_SIGN_IN: 'Sign-in from a new device',
      MFA_ENABLED: 'Two-step verification on',
      MFA_DISABLED: 'Two-step verification off',
      ACCOUNT_ERASED: 'Account erased',
    },
  },
});
