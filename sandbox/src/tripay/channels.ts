/** A payment channel: fees in rupiah and basis points, limits in rupiah, expiry in minutes. */
export interface Channel {
  code: string;
  name: string;
  group: 'Virtual Account' | 'Convenience Store' | 'E-Wallet';
  type: 'direct' | 'redirect';
  kind: 'va' | 'store' | 'qr' | 'wallet';
  flat: number;
  basisPoints: number;
  minimumFee: number | null;
  minimumAmount: number;
  maximumAmount: number;
  minimumMinutes: number;
  maximumMinutes: number;
}

type Terms = Pick<Channel, 'group' | 'type' | 'kind' | 'basisPoints' | 'minimumFee'>;
type Row = [
  code: string,
  name: string,
  flat: number,
  min: number,
  max: number,
  from: number,
  to: number,
];

const VA: Terms = {
  group: 'Virtual Account',
  type: 'direct',
  kind: 'va',
  basisPoints: 0,
  minimumFee: null,
};
const STORE: Terms = { ...VA, group: 'Convenience Store', kind: 'store' };
const QR: Terms = { ...VA, group: 'E-Wallet', kind: 'qr', basisPoints: 70 };
const WALLET: Terms = {
  group: 'E-Wallet',
  type: 'redirect',
  kind: 'wallet',
  basisPoints: 300,
  minimumFee: 1_000,
};

function channels(terms: Terms, rows: Row[]): Channel[] {
  return rows.map(([code, name, flat, min, max, from, to]) => ({
    ...terms,
    code,
    name,
    flat,
    minimumAmount: min,
    maximumAmount: max,
    minimumMinutes: from,
    maximumMinutes: to,
  }));
}

/** The channels and standard fees of July 2025. */
export const CHANNELS: readonly Channel[] = [
  ...channels(VA, [
    ['PERMATAVA', 'Permata Virtual Account', 4250, 10_000, 10_000_000, 60, 43_200],
    ['BNIVA', 'BNI Virtual Account', 4250, 10_000, 10_000_000, 15, 1_440],
    ['BRIVA', 'BRI Virtual Account', 4250, 10_000, 10_000_000, 60, 43_200],
    ['MANDIRIVA', 'Mandiri Virtual Account', 4250, 10_000, 10_000_000, 60, 43_200],
    ['BCAVA', 'BCA Virtual Account', 5500, 10_000, 10_000_000, 15, 43_200],
    ['MUAMALATVA', 'Muamalat Virtual Account', 4250, 10_000, 10_000_000, 60, 180],
    ['CIMBVA', 'CIMB Niaga Virtual Account', 4250, 10_000, 10_000_000, 15, 43_200],
    ['BSIVA', 'BSI Virtual Account', 4250, 10_000, 10_000_000, 60, 180],
    ['OCBCVA', 'OCBC NISP Virtual Account', 4250, 10_000, 10_000_000, 15, 43_200],
    ['DANAMONVA', 'Danamon Virtual Account', 4250, 10_000, 10_000_000, 15, 43_200],
    ['OTHERBANKVA', 'Other Bank Virtual Account', 4250, 10_000, 10_000_000, 15, 1_440],
  ]),
  ...channels(STORE, [
    ['ALFAMART', 'Alfamart', 3500, 10_000, 2_500_000, 60, 1_440],
    ['INDOMARET', 'Indomaret', 3500, 10_000, 2_500_000, 15, 43_200],
    ['ALFAMIDI', 'Alfamidi', 3500, 5_000, 2_500_000, 60, 1_440],
  ]),
  ...channels(QR, [
    ['QRIS', 'QRIS by ShopeePay', 750, 1_000, 5_000_000, 10, 60],
    ['QRISC', 'QRIS (Customizable)', 750, 1_000, 5_000_000, 10, 1_440],
    ['QRIS2', 'QRIS', 750, 1_000, 5_000_000, 10, 1_440],
  ]),
  ...channels(WALLET, [
    ['OVO', 'OVO', 0, 1_000, 10_000_000, 15, 43_200],
    ['DANA', 'DANA', 0, 1_000, 10_000_000, 15, 60],
    ['SHOPEEPAY', 'ShopeePay', 0, 1_000, 10_000_000, 15, 60],
  ]),
];

export function channelOf(code: string): Channel | undefined {
  return CHANNELS.find((channel) => channel.code === code);
}

/** The fee of a payment in whole rupiah, rounded half up. */
export function feeOf(channel: Channel, amount: number): number {
  const fee = channel.flat + Math.round((amount * channel.basisPoints) / 10_000);
  return Math.max(fee, channel.minimumFee ?? 0);
}

/** A channel as `/merchant/payment-channel` shows it, fees on whoever pays them. */
export function showChannel(channel: Channel, feePayer: 'merchant' | 'customer', iconBase: string) {
  const percent = channel.basisPoints / 100;
  const fee = { flat: channel.flat, percent };
  const none = { flat: 0, percent: 0 };
  return {
    group: channel.group,
    code: channel.code,
    name: channel.name,
    type: channel.type,
    fee_merchant: feePayer === 'merchant' ? fee : none,
    fee_customer: feePayer === 'customer' ? fee : none,
    total_fee: { flat: channel.flat, percent: percent.toFixed(2) },
    minimum_fee: channel.minimumFee,
    maximum_fee: null,
    minimum_amount: channel.minimumAmount,
    maximum_amount: channel.maximumAmount,
    icon_url: `${iconBase}/icon/${channel.code}.svg`,
    active: true,
  };
}

/** A channel as `/merchant/fee-calculator` shows it. */
export function showFee(channel: Channel, amount: number, feePayer: 'merchant' | 'customer') {
  const total = feeOf(channel, amount);
  return {
    code: channel.code,
    name: channel.name,
    fee: {
      flat: channel.flat,
      percent: (channel.basisPoints / 100).toFixed(2),
      min: channel.minimumFee,
      max: null,
    },
    total_fee: {
      merchant: feePayer === 'merchant' ? total : 0,
      customer: feePayer === 'customer' ? total : 0,
    },
  };
}
