/** The landing page in Bahasa Indonesia. */
export const homeId = {
  title: 'VPS dalam rupiah, aktif dalam hitungan menit',
  hero: {
    badge: 'Pusat data di Singapura dan kota lain di dunia',
    title: 'VPS dalam rupiah, aktif dalam hitungan menit.',
    lead: 'Pilih paket, bayar dengan QRIS, virtual account, e-wallet, atau Saldo. Server Anda disiapkan otomatis, dan setiap langkahnya terlihat langsung.',
    action: 'Lihat paket',
    second: 'Cara kerjanya',
    note: 'Tanpa kartu kredit. Harga sudah jelas sebelum Anda membayar.',
  },
  demo: {
    label: 'Contoh server yang sedang disiapkan',
    paid: 'Pembayaran diterima lewat QRIS',
    created: 'Server dibuat',
    address: 'Alamat IP 203.0.113.24',
    ready: 'Siap dipakai',
    host: 'toko-saya',
  },
  steps: {
    title: 'Empat langkah, paling lama 90 detik dari Anda',
    choose: {
      title: 'Pilih paket',
      text: 'Bandingkan spesifikasi dan harga harian, bulanan, atau tahunan.',
    },
    configure: { title: 'Atur server', text: 'Tentukan lokasi, sistem operasi, dan nama server.' },
    pay: { title: 'Bayar', text: 'Pakai QRIS, virtual account, e-wallet, gerai, atau Saldo.' },
    use: { title: 'Pakai', text: 'Ikuti persiapannya langsung, lalu salin IP dan kata sandinya.' },
  },
  plans: {
    title: 'Harga yang langsung bisa dihitung',
    lead: 'Bulanan, sebelum PPN. Tersedia juga harian dan tahunan.',
    start: 'Pas untuk mulai',
    action: 'Pilih',
    actionFor: 'Pilih {{name}}',
    all: 'Lihat semua paket',
    empty: 'Paket sedang disiapkan. Silakan kembali sebentar lagi.',
  },
  trust: {
    title: 'Dibuat supaya Anda tenang',
    price: {
      title: 'Harga yang Anda lihat, itu yang Anda bayar',
      text: 'Harga terkunci 15 menit. PPN dan biaya pembayaran tampil sebelum Anda menekan tombol bayar.',
    },
    refund: {
      title: 'Gagal disiapkan, uang kembali',
      text: 'Bila server tidak bisa disiapkan, pembayaran kembali ke Saldo Anda secara otomatis.',
    },
    live: {
      title: 'Status langsung, tanpa menebak',
      text: 'Halaman berubah sendiri begitu pembayaran masuk dan server menyala.',
    },
    secret: {
      title: 'Kata sandi hanya ditampilkan sekali',
      text: 'Kredensial disimpan terenkripsi dan dihapus setelah Anda melihatnya.',
    },
    cloud: {
      title: 'Di atas cloud kelas dunia',
      text: 'Server berjalan di pusat data penyedia cloud yang sudah dipercaya jutaan pengembang.',
    },
    local: {
      title: 'Cara bayar Indonesia',
      text: 'QRIS, BCA, BRI, Mandiri, e-wallet, Alfamart, dan Indomaret. Waktu selalu dalam WIB.',
    },
  },
  faq: {
    title: 'Tanya jawab',
    speed: {
      q: 'Berapa lama sampai server bisa dipakai?',
      a: 'Biasanya satu sampai tiga menit setelah pembayaran diterima. Anda bisa mengikuti setiap langkahnya di halaman pesanan.',
    },
    card: {
      q: 'Apakah perlu kartu kredit?',
      a: 'Tidak. Bayar dengan QRIS, virtual account, e-wallet, gerai, atau dari Saldo.',
    },
    tax: {
      q: 'Apakah harga sudah termasuk PPN?',
      a: 'Harga paket belum termasuk PPN. Rincian lengkap dengan PPN tampil di ringkasan sebelum Anda memesan.',
    },
    unpaid: {
      q: 'Apa yang terjadi bila saya terlambat membayar?',
      a: 'Pesanan yang tidak dibayar akan kedaluwarsa. Pembayaran yang masuk terlambat tidak hilang: jumlahnya masuk ke Saldo Anda.',
    },
    access: {
      q: 'Apakah saya mendapat akses penuh?',
      a: 'Ya. Anda mendapat akses root dan alamat IPv4 publik. Anda juga bisa memasang kunci SSH saat memesan.',
    },
  },
  closing: {
    title: 'Siap menyalakan server pertama Anda?',
    lead: 'Mulai dari paket terkecil, dan bayar hanya untuk periode yang Anda pilih.',
    action: 'Mulai sekarang',
  },
};
