import { formatRupiah } from '@webrana/money';
import type { NoticeFacts, Template } from './template.ts';

type Facts = NoticeFacts['PAYMENT_REVIEWED'];

const id = {
  title: ({ decision, credited }: Facts) =>
    decision === 'CREDITED'
      ? `${formatRupiah(credited)} dari pembayaran Anda masuk ke Saldo`
      : 'Pembayaran Anda tidak dicatat',
  text: ({ decision, asked, credited, isForOrder }: Facts) => {
    if (decision === 'DISMISSED')
      return 'Jumlahnya tidak cocok dan tidak ada dana yang dapat kami catat. Ada yang tidak sesuai? Hubungi kami.';
    const what = `Seharusnya ${formatRupiah(asked)}; yang kami terima ${formatRupiah(credited)}, dan semuanya masuk ke Saldo Anda.`;
    return isForOrder ? `${what} Pesanan belum lunas; bayar dari Saldo Anda.` : what;
  },
};
const en = {
  title: ({ decision, credited }: Facts) =>
    decision === 'CREDITED'
      ? `${formatRupiah(credited)} of your payment went to your balance`
      : 'Your payment was not credited',
  text: ({ decision, asked, credited, isForOrder }: Facts) => {
    if (decision === 'DISMISSED')
      return 'The amount did not match, and there was no money we could credit. Is something wrong? Please tell us.';
    const what = `It should have been ${formatRupiah(asked)}; we received ${formatRupiah(credited)}, and all of it is in your balance.`;
    return isForOrder ? `${what} The order is not paid yet; pay it from your balance.` : what;
  },
};

export const paymentReviewed: Template<'PAYMENT_REVIEWED'> = {
  id: {
    app: (facts) => ({ title: id.title(facts), body: id.text(facts) }),
    mail: (facts) => ({
      subject: id.title(facts),
      paragraphs: [id.text(facts)],
      facts: [
        ['Seharusnya', formatRupiah(facts.asked)],
        ['Masuk ke Saldo', formatRupiah(facts.credited)],
        ...(facts.balanceAfter === null
          ? []
          : [['Saldo dompet', formatRupiah(facts.balanceAfter)] as const]),
      ],
      action: 'Lihat pembayaran',
    }),
  },
  en: {
    app: (facts) => ({ title: en.title(facts), body: en.text(facts) }),
    mail: (facts) => ({
      subject: en.title(facts),
      paragraphs: [en.text(facts)],
      facts: [
        ['Asked for', formatRupiah(facts.asked)],
        ['Credited', formatRupiah(facts.credited)],
        ...(facts.balanceAfter === null
          ? []
          : [['Wallet balance', formatRupiah(facts.balanceAfter)] as const]),
      ],
      action: 'See the payment',
    }),
  },
};
