import type { Resolvers } from './__generated__/resolvers.ts';
import { OsImage } from './modules/os-image/resolvers/OsImage.ts';
import { osImages } from './modules/os-image/resolvers/Query/osImages.ts';
import { Plan } from './modules/plan/resolvers/Plan.ts';
import { plan } from './modules/plan/resolvers/Query/plan.ts';
import { plans } from './modules/plan/resolvers/Query/plans.ts';
import { reserveQuote } from './modules/quote/resolvers/Mutation/reserveQuote.ts';
import { quote } from './modules/quote/resolvers/Query/quote.ts';
import { Quote } from './modules/quote/resolvers/Quote.ts';
import { regions } from './modules/region/resolvers/Query/regions.ts';
import { Region } from './modules/region/resolvers/Region.ts';

export const resolvers: Resolvers = {
  Query: { osImages, plan, plans, quote, regions },
  Mutation: { reserveQuote },
  OsImage,
  Plan,
  Quote,
  Region,
};
