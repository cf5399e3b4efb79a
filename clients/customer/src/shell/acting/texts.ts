import { defineTexts } from '@webrana/ui';

/** The words of acting in a customer's name. */
export const useActingTexts = defineTexts('acting', {
  id: {
    region: 'Bertindak atas nama pelanggan',
    actingAs: 'Anda bertindak sebagai {{name}}',
    support: 'sebagai staf',
    until: 'berakhir pukul {{time}}',
    stop: 'Berhenti',
    refused:
      'Ini hanya bisa dilakukan pelanggan sendiri. Anda sedang bertindak atas namanya, jadi tindakan yang memerlukan bukti diri tertutup.',
    opening: 'Membuka akun pelanggan…',
    over: 'Anda tidak bertindak atas nama siapa pun lagi',
    overText: 'Sesi ini sudah berakhir. Tutup tab ini dan lanjutkan di aplikasi admin.',
    close: 'Tutup tab',
    toAdmin: 'Ke aplikasi admin',
  },
  en: {
    region: "Acting in a customer's name",
    actingAs: 'You act as {{name}}',
    support: 'as support',
    until: 'ends at {{time}}',
    stop: 'Stop',
    refused:
      'Only the customer can do this. You act in the name of the customer, so whatever asks for proof is closed.',
    opening: 'Opening the account…',
    over: 'You act for nobody any more',
    overText: 'This session has ended. Close this tab and go on in the admin app.',
    close: 'Close the tab',
    toAdmin: 'To the admin app',
  },
});
