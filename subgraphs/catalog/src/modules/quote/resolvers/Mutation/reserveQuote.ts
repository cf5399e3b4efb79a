import { idr } from '@webrana/money';
import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { reserveQuote as reserve } from '../../use-cases/reserve-quote.ts';
import { toPriceLines } from '../Quote.ts';

export const reserveQuote: MutationResolvers['reserveQuote'] = async (
  _parent,
  { input },
  context,
) => {
  const answer = await reserve(context, input);
  if (answer.kind === 'refusal') {
    const { reason, couponProblem } = answer;
    return { __typename: 'QuoteRefusal', reason, couponProblem };
  }
  const { kind: _kind, lines, total, ...facts } = answer;
  return {
    __typename: 'QuoteReservation',
    ...facts,
    lines: toPriceLines(lines),
    total: idr(total),
  };
};
