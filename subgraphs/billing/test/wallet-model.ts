type Lot = { remaining: number; expiresAt: number | null };

/** The wallet as the rules say it: paid money, and lots in the order in which they were given. */
export const createModel = () => {
  let paid = 0;
  let lots: Lot[] = [];
  const bonus = () => lots.reduce((total, { remaining }) => total + remaining, 0);
  const soonest = () =>
    lots.toSorted((a, b) => (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity) || 0);
  return {
    bonus,
    balance: () => paid + bonus(),
    lots: () => lots.filter(({ remaining }) => remaining > 0).map(({ remaining }) => remaining),
    credit(amount: number, grant: number, expiresAt: number | null) {
      paid += amount - grant;
      if (grant > 0) lots.push({ remaining: grant, expiresAt });
    },
    /** Answers how much of it was bonus, and when the last lot it took from ends. */
    spend(amount: number): { bonus: number; expiresAt: number | null } {
      const fromPaid = Math.min(paid, amount);
      paid -= fromPaid;
      let left = amount - fromPaid;
      let last: number | null = null;
      for (const lot of soonest()) {
        const taken = Math.min(left, lot.remaining);
        if (taken > 0) last = lot.expiresAt;
        lot.remaining -= taken;
        left -= taken;
      }
      return { bonus: amount - fromPaid, expiresAt: last };
    },
    expire(now: number) {
      lots = lots.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
    },
  };
};
