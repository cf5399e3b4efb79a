import { defineTexts } from '@webrana/ui';

/** The words of the instances. */
export const useInstancesTexts = defineTexts('instances', {
  id: {
    title: 'Instance',
    lead: 'Instance Anda dan keadaannya saat ini.',
    status: 'Status',
    name: 'Nama',
    ip: 'IPv4',
    noIp: 'Belum ada',
    plan: 'Paket',
    due: 'Jatuh Tempo',
    order: 'Pesanan',
    empty: 'Belum ada instance',
    emptyHint: 'Instance yang Anda pesan muncul di sini begitu dibayar.',
    buy: 'Pesan instance',
    emptyProject: 'Belum ada instance di proyek ini',
    emptyProjectHint: 'Sebutkan proyek saat memesan lewat API, maka instance muncul di sini.',
    showAll: 'Tampilkan semua',
  },
  en: {
    title: 'Instances',
    lead: 'Your instances and what they are doing now.',
    status: 'Status',
    name: 'Name',
    ip: 'IPv4',
    noIp: 'None yet',
    plan: 'Plan',
    due: 'Due',
    order: 'Order',
    empty: 'No instances yet',
    emptyHint: 'Instances you order appear here once they are paid.',
    buy: 'Order an instance',
    emptyProject: 'No instances in this project yet',
    emptyProjectHint: 'Name the project when you order through the API, and they appear here.',
    showAll: 'Show all',
  },
});
