import { defineTexts } from '@webrana/ui';

/** The words of the servers. */
export const useServersTexts = defineTexts('servers', {
  id: {
    title: 'Server',
    lead: 'Yang dijalankan penyedia untuk setiap instance.',
    tag: 'Tag',
    instance: 'Instance',
    state: 'Keadaan',
    provider: 'Penyedia',
    problem: 'Masalah terakhir',
    created: 'Diminta',
    empty: 'Belum ada server',
    emptyHint: 'Server muncul di sini begitu sebuah pesanan dibayar.',
  },
  en: {
    title: 'Servers',
    lead: 'What the providers run for each instance.',
    tag: 'Tag',
    instance: 'Instance',
    state: 'State',
    provider: 'Provider',
    problem: 'Last problem',
    created: 'Asked for',
    empty: 'No servers yet',
    emptyHint: 'Servers appear here once an order is paid.',
  },
});
