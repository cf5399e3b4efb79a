import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const instanceTerminated: Template<'INSTANCE_TERMINATED'> = {
  id: {
    app: ({ hostname }) => ({
      title: `${hostname} dihentikan`,
      body: 'Server tidak diperpanjang dan sudah dihapus. Tidak ada lagi yang ditagihkan.',
    }),
    mail: ({ hostname, terminatedAt }) => ({
      subject: `${hostname} dihentikan`,
      paragraphs: [
        'Server ini tidak diperpanjang, jadi kami hapus beserta isinya.',
        'Tidak ada lagi yang ditagihkan untuk server ini.',
      ],
      facts: [
        ['Server', hostname],
        ['Dihentikan', formatMoment(terminatedAt, 'id')],
      ],
      action: 'Lihat rincian',
    }),
  },
  en: {
    app: ({ hostname }) => ({
      title: `${hostname} has ended`,
      body: 'It was not renewed and is destroyed. Nothing more is charged for it.',
    }),
    mail: ({ hostname, terminatedAt }) => ({
      subject: `${hostname} has ended`,
      paragraphs: [
        'This server was not renewed, so it was destroyed with everything on it.',
        'Nothing more is charged for it.',
      ],
      facts: [
        ['Server', hostname],
        ['Ended', formatMoment(terminatedAt, 'en')],
      ],
      action: 'See the details',
    }),
  },
};
