type Minutes = { minimum: number; maximum: number };

const day = 1_440;
const month = 43_200;

/** How long payments may stay open, which Tripay's channel list does not tell (July 2025). */
const table: Readonly<Record<string, readonly [number, number]>> = {
  PERMATAVA: [60, month],
  BRIVA: [60, month],
  MANDIRIVA: [60, month],
  BNIVA: [15, day],
  OTHERBANKVA: [15, day],
  CIMBVA: [15, month],
  OCBCVA: [15, month],
  DANAMONVA: [15, month],
  MUAMALATVA: [60, 180],
  BSIVA: [60, 180],
  BCAVA: [15, month],
  ALFAMART: [60, day],
  INDOMARET: [15, month],
  ALFAMIDI: [60, day],
  QRIS: [10, 60],
  QRISC: [10, day],
  QRIS2: [10, day],
  OVO: [15, month],
  DANA: [15, 60],
  SHOPEEPAY: [15, 60],
};

/** The bounds of a channel; an unknown one gets the single hour that every known one takes. */
export const openMinutesOf = (code: string): Minutes => {
  const [minimum, maximum] = table[code] ?? [60, 60];
  return { minimum, maximum };
};
