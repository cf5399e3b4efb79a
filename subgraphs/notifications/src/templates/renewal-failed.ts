import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const renewalFailed: Template<'RENEWAL_FAILED'> = {
  id: {
    app: ({ hostname, missing, deadline, consequence }) => ({
      title: `Saldo kurang untuk memperpanjang ${hostname}`,
      body: `Kurang ${formatRupiah(missing)}. Isi saldo sebelum ${formatMoment(deadline, 'id')}, setelah itu server ${consequence === 'TERMINATION' ? 'dihapus' : 'dimatikan'}.`,
    }),
    mail: ({ hostname, price, missing, deadline, consequence }) => ({
      subject: `Saldo kurang untuk memperpanjang ${hostname}`,
      paragraphs: [
        'Saldo Anda belum cukup untuk memperpanjang server ini.',
        `Isi saldo sebelum batas waktu. Setelah itu server ${consequence === 'TERMINATION' ? 'dihapus beserta isinya' : 'dimatikan'}.`,
      ],
      facts: [
        ['Server', hostname],
        ['Harga perpanjangan', formatRupiah(price)],
        ['Kekurangan', formatRupiah(missing)],
        ['Batas waktu', formatMoment(deadline, 'id')],
      ],
      action: 'Isi saldo',
    }),
  },
  en: {
    app: ({ hostname, missing, deadline, consequence }) => ({
      title: `Too little in the wallet to renew ${hostname}`,
      body: `${formatRupiah(missing)} is missing. Top up before ${formatMoment(deadline, 'en')}; after that the server is ${consequence === 'TERMINATION' ? 'destroyed' : 'powered off'}.`,
    }),
    mail: ({ hostname, price, missing, deadline, consequence }) => ({
      subject: `Too little in the wallet to renew ${hostname}`,
      paragraphs: [
        'Your wallet does not hold enough to renew this server.',
        `Top up before the deadline. After that the server is ${consequence === 'TERMINATION' ? 'destroyed with everything on it' : 'powered off'}.`,
      ],
      facts: [
        ['Server', hostname],
        ['Price of the renewal', formatRupiah(price)],
        ['Missing', formatRupiah(missing)],
        ['Deadline', formatMoment(deadline, 'en')],
      ],
      action: 'Top up',
    }),
  },
};
