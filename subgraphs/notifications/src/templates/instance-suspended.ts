import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const instanceSuspended: Template<'INSTANCE_SUSPENDED'> = {
  id: {
    app: ({ hostname, terminatesAt }) => ({
      title: `${hostname} ditangguhkan`,
      body: `Server dimatikan karena belum diperpanjang. Perpanjang sebelum ${formatMoment(terminatesAt, 'id')} agar tidak dihapus.`,
    }),
    mail: ({ hostname, terminatesAt }) => ({
      subject: `${hostname} ditangguhkan`,
      paragraphs: [
        'Server Anda kami matikan karena belum diperpanjang. Isinya masih aman.',
        'Perpanjang sekarang dan server langsung dinyalakan lagi.',
      ],
      facts: [
        ['Server', hostname],
        ['Dihapus pada', formatMoment(terminatesAt, 'id')],
      ],
      action: 'Perpanjang server',
    }),
  },
  en: {
    app: ({ hostname, terminatesAt }) => ({
      title: `${hostname} is suspended`,
      body: `It was powered off because it was not renewed. Renew it before ${formatMoment(terminatesAt, 'en')} or it is destroyed.`,
    }),
    mail: ({ hostname, terminatesAt }) => ({
      subject: `${hostname} is suspended`,
      paragraphs: [
        'Your server was powered off because it was not renewed. What is on it is still safe.',
        'Renew it now and it is powered on again at once.',
      ],
      facts: [
        ['Server', hostname],
        ['Destroyed on', formatMoment(terminatesAt, 'en')],
      ],
      action: 'Renew the server',
    }),
  },
};
