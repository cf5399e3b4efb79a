import type { Template } from './template.ts';

export const instanceReady: Template<'INSTANCE_READY'> = {
  id: {
    app: ({ hostname, ipv4 }) => ({
      title: `${hostname} siap digunakan`,
      body: ipv4
        ? `Server Anda berjalan di ${ipv4}. Kata sandi ditampilkan satu kali di halamannya.`
        : 'Server Anda berjalan. Kata sandi ditampilkan satu kali di halamannya.',
    }),
    mail: ({ hostname, ipv4 }) => ({
      subject: `${hostname} siap digunakan`,
      paragraphs: [
        'Server Anda sudah berjalan.',
        'Demi keamanan, kata sandi tidak kami kirim lewat surel. Anda dapat melihatnya satu kali di halaman server.',
      ],
      facts: [['Server', hostname], ...(ipv4 ? [['Alamat IP', ipv4] as const] : [])],
      action: 'Buka server',
    }),
  },
  en: {
    app: ({ hostname, ipv4 }) => ({
      title: `${hostname} is ready`,
      body: ipv4
        ? `Your server runs at ${ipv4}. Its password is shown once on its page.`
        : 'Your server runs. Its password is shown once on its page.',
    }),
    mail: ({ hostname, ipv4 }) => ({
      subject: `${hostname} is ready`,
      paragraphs: [
        'Your server is running.',
        'For your safety we do not send passwords by mail. You can see it once on the page of the server.',
      ],
      facts: [['Server', hostname], ...(ipv4 ? [['IP address', ipv4] as const] : [])],
      action: 'Open the server',
    }),
  },
};
