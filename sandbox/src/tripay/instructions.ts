import type { Channel } from './channels.ts';

export interface Instruction {
  title: string;
  steps: string[];
}

/** How to pay through a channel, in Indonesian; `html` adds the bold the real steps carry. */
export function instructionsFor(
  channel: Channel,
  filled: { payCode?: string | null; amount?: number | null; html?: boolean },
): Instruction[] {
  const bold = (text: string) => (filled.html === false ? text : `<b>${text}</b>`);
  const code = bold(filled.payCode ? filled.payCode.replace(/[^0-9A-Za-z]/g, '') : 'Kode Bayar');
  const amount = filled.amount
    ? bold(`Rp ${filled.amount.toLocaleString('id-ID')}`)
    : 'sesuai tagihan';
  const bank = channel.name.replace(' Virtual Account', '');
  switch (channel.kind) {
    case 'va':
      return [
        {
          title: 'Internet Banking',
          steps: [
            `Login ke internet banking ${bank}`,
            'Pilih menu Pembayaran lalu Virtual Account',
            `Masukkan nomor ${code}`,
            `Pastikan jumlah yang dibayar ${amount}`,
            'Konfirmasi, lalu simpan bukti pembayaran',
          ],
        },
        {
          title: 'ATM',
          steps: [
            'Masukkan kartu dan PIN',
            'Pilih Transaksi Lain, Pembayaran, lalu Virtual Account',
            `Masukkan nomor ${code} dan jumlah ${amount}`,
            'Ikuti petunjuk sampai selesai',
          ],
        },
      ];
    case 'store':
      return [
        {
          title: `Pembayaran di ${channel.name}`,
          steps: [
            `Datang ke gerai ${channel.name} terdekat`,
            'Sampaikan ke kasir ingin membayar ke merchant Tripay',
            `Berikan kode bayar ${code} ke kasir`,
            `Bayar ${amount}, lalu simpan struknya`,
          ],
        },
      ];
    case 'qr':
      return [
        {
          title: `Pembayaran via ${channel.name}`,
          steps: [
            'Buka aplikasi bank atau dompet digital yang mendukung QRIS',
            'Pindai kode QR yang tampil',
            `Pastikan jumlah ${amount}, lalu bayar`,
          ],
        },
      ];
    default:
      return [
        {
          title: `Pembayaran via ${channel.name}`,
          steps: [
            'Klik tombol bayar',
            `Masuk ke ${channel.name}`,
            `Periksa jumlah ${amount}, lalu konfirmasi`,
          ],
        },
      ];
  }
}
