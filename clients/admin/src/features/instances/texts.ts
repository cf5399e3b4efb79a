import { defineTexts } from '@webrana/ui';

/** The words of everybody's instances. */
export const useInstancesTexts = defineTexts('instances', {
  id: {
    title: 'Instance',
    lead: 'Instance semua pelanggan, yang terbaru di atas.',
    name: 'Nama',
    customer: 'Pelanggan',
    status: 'Status',
    allStatuses: 'Semua status',
    plan: 'Paket',
    paidUntil: 'Aktif sampai',
    autoRenew: 'perpanjang otomatis',
    order: 'Pesanan',
    noIp: 'Belum ada IP',
    empty: 'Belum ada instance',
    emptyHint: 'Instance muncul di sini begitu sebuah pesanan lunas.',
    emptyFiltered: 'Tidak ada instance yang cocok',
    emptyFilteredHint: 'Ubah saringan untuk melihat instance lain.',
  },
  en: {
    title: 'Instances',
    lead: "Everybody's instances, newest first.",
    name: 'Name',
    customer: 'Customer',
    status: 'Status',
    allStatuses: 'All statuses',
    plan: 'Plan',
    paidUntil: 'Paid until',
    autoRenew: 'renews itself',
    order: 'Order',
    noIp: 'No IP yet',
    empty: 'No instances yet',
    emptyHint: 'An instance appears here once an order is paid.',
    emptyFiltered: 'No such instances',
    emptyFilteredHint: 'Change the filters to see other instances.',
  },
});
