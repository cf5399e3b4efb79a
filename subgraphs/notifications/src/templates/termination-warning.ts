import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const terminationWarning: Template<'TERMINATION_WARNING'> = {
  id: {
    app: ({ hostname, terminatesAt }) => ({
      title: `Peringatan terakhir: ${hostname} akan dihapus`,
      body: `Server dan seluruh isinya dihapus ${formatMoment(terminatesAt, 'id')}. Perpanjang untuk menyelamatkannya.`,
    }),
    mail: ({ hostname, terminatesAt, price }) => ({
      subject: `Peringatan terakhir: ${hostname} akan dihapus`,
      paragraphs: [
        'Server ini dan seluruh isinya segera dihapus dan tidak dapat dikembalikan.',
        'Perpanjang sebelum waktunya untuk menyelamatkannya.',
      ],
      facts: [
        ['Server', hostname],
        ['Dihapus pada', formatMoment(terminatesAt, 'id')],
        ...(price === null ? [] : [['Harga perpanjangan', formatRupiah(price)] as const]),
      ],
      action: 'Perpanjang server',
    }),
  },
  en: {
    app: ({ hostname, terminatesAt }) => ({
      title: `Last warning: ${hostname} will be destroyed`,
      body: `The server and everything on it goes ${formatMoment(terminatesAt, 'en')}. Renew it to save it.`,
    }),
    mail: ({ hostname, terminatesAt, price }) => ({
      subject: `Last warning: ${hostname} will be destroyed`,
      paragraphs: [
        'This server and everything on it is about to be destroyed and cannot be brought back.',
        'Renew it in time to save it.',
      ],
      facts: [
        ['Server', hostname],
        ['Destroyed on', formatMoment(terminatesAt, 'en')],
        ...(price === null ? [] : [['Price of the renewal', formatRupiah(price)] as const]),
      ],
      action: 'Renew the server',
    }),
  },
};
