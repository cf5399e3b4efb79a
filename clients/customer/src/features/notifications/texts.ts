import { defineTexts } from '@webrana/ui';

/** The words of notices. */
export const useNotificationsTexts = defineTexts('notifications', {
  id: {
    title: 'Notifikasi',
    lead: 'Kabar tentang pesanan, pembayaran, dan server Anda.',
    bell: 'Notifikasi, {{count}} belum dibaca',
    bellNone: 'Notifikasi, semua sudah dibaca',
    empty: 'Belum ada notifikasi',
    emptyHint: 'Kami mengabari Anda di sini begitu pembayaran masuk atau server siap.',
    unread: 'Belum dibaca',
    markRead: 'Tandai sudah dibaca',
    markAll: 'Tandai semua dibaca',
    preferences: 'Preferensi',
    open: 'Buka',
  },
  en: {
    title: 'Notifications',
    lead: 'News of your orders, payments and servers.',
    bell: 'Notifications, {{count}} unread',
    bellNone: 'Notifications, all read',
    empty: 'No notifications yet',
    emptyHint: 'We tell you here when a payment arrives or a server is ready.',
    unread: 'Unread',
    markRead: 'Mark as read',
    markAll: 'Mark all as read',
    preferences: 'Preferences',
    open: 'Open',
  },
});
