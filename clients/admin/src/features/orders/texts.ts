import { defineTexts } from '@webrana/ui';

/** The words of everybody's orders. */
export const useOrdersTexts = defineTexts('orders', {
  id: {
    title: 'Pesanan',
    lead: 'Pesanan semua pelanggan, yang terbaru di atas.',
    filter: 'Status',
    all: 'Semua status',
    number: 'Nomor',
    customer: 'Pelanggan',
    status: 'Status',
    plan: 'Paket',
    total: 'Total',
    empty: 'Belum ada pesanan',
    emptyHint: 'Pesanan pelanggan akan muncul di sini.',
    onlyProject: 'Hanya satu proyek',
    emptyFiltered: 'Tidak ada pesanan yang cocok',
    emptyFilteredHint: 'Ubah saringan untuk melihat pesanan lain.',
  },
  en: {
    title: 'Orders',
    lead: "Everybody's orders, newest first.",
    filter: 'Status',
    all: 'All statuses',
    number: 'Number',
    customer: 'Customer',
    status: 'Status',
    plan: 'Plan',
    total: 'Total',
    empty: 'No orders yet',
    emptyHint: "Customers' orders appear here.",
    onlyProject: 'Only one project',
    emptyFiltered: 'No such orders',
    emptyFilteredHint: 'Change the filters to see other orders.',
  },
});
