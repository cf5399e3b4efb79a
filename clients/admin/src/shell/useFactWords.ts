import { formatDateTime, formatMoney, formatPercent, useLanguage, useTerms } from '@webrana/ui';
import { useFactsTexts } from './facts.texts';

const money = new Set([
  'amount',
  'total',
  'collected',
  'credited',
  'taken',
  'borne',
  'bonusTaken',
  'bonusAmount',
  'minimumDeposit',
  'maximumBonus',
  'budget',
  'monthlyCap',
]);

/** What an act noted, in words: the name of a value and the value as staff read it. */
export function useFactWords() {
  const texts = useFactsTexts();
  const terms = useTerms();
  const language = useLanguage();
  const nameOf = (name: string): string => texts.maybe(`name.${name}`, name);
  const valueOf = (name: string, value: string | null | undefined): string => {
    if (value == null || value === '') return texts('none');
    if (money.has(name) && Number.isSafeInteger(Number(value)))
      return formatMoney({ amount: Number(value), currency: 'IDR' });
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatDateTime(value, language);
    if (name === 'role') return terms.maybe(`role.${value}`, value);
    if (name === 'basisPoints') return formatPercent(Number(value), language);
    const networks = name === 'allowedAddresses' && /^(\d+) networks$/.exec(value)?.[1];
    if (networks) return networks;
    return texts.maybe(`value.${name}.${value}`, value);
  };
  return { nameOf, valueOf };
}
