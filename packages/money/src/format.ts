import { rupiah } from './rupiah.ts';

/** `Rp150.000`, `-Rp1.000`: no space, no decimals, dots between thousands. */
export const formatRupiah = (amount: number): string => {
  const digits = String(Math.abs(rupiah(amount))).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}Rp${digits}`;
};
