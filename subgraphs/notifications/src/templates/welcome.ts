import type { Template } from './template.ts';

export const welcome: Template<'WELCOME'> = {
  id: {
    app: () => ({
      title: 'Selamat datang di WeBrana',
      body: 'Akun Anda siap. Pilih paket server, bayar dalam rupiah, dan pakai dalam hitungan menit.',
    }),
    mail: () => ({
      subject: 'Selamat datang di WeBrana',
      paragraphs: [
        'Akun WeBrana Anda sudah siap.',
        'Pilih paket server, bayar dengan QRIS, virtual account, atau saldo dompet, dan server Anda siap dalam hitungan menit.',
      ],
      action: 'Buka dasbor',
    }),
  },
  en: {
    app: () => ({
      title: 'Welcome to WeBrana',
      body: 'Your account is ready. Choose a server plan, pay in rupiah, and use it within minutes.',
    }),
    mail: () => ({
      subject: 'Welcome to WeBrana',
      paragraphs: [
        'Your WeBrana account is ready.',
        'Choose a server plan, pay by QRIS, virtual account or wallet, and your server is ready within minutes.',
      ],
      action: 'Open the dashboard',
    }),
  },
};
