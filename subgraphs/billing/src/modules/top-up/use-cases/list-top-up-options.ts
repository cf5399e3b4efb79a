import { requireUser } from '@webrana/subgraph-kit';
import type { BankAccount } from '../../../config.ts';
import type { UseCase } from '../../../context.ts';
import { channelsFor } from '../../../gateways/desk.ts';
import { bankAccountsFor } from '../../bank-transfer/bank-transfer.policy.ts';
import { type ChannelOffer, channelOffers } from '../../payment/use-cases/list-channels.ts';
import type { PromotionEntity } from '../../promotion/promotion.entity.ts';
import { runningPromotions } from '../../promotion/promotion.repository.ts';
import { findRoom } from '../wallet-room.ts';
import { topUpOpenMs } from './top-up-wallet.ts';

/** Amounts in whole rupiah. */
export type TopUpOffer = {
  presets: number[];
  minimum: number;
  maximum: number;
  maximumBalance: number;
  awaited: number;
  available: number;
  promotions: PromotionEntity[];
  bankAccounts: BankAccount[];
};

/** What the viewer's wallet can be topped up with now. */
export const listTopUpOptions = async (context: UseCase): Promise<TopUpOffer> => {
  const { userId } = requireUser(context.actor);
  const { topUp } = context.deps.settings;
  const bankAccounts = bankAccountsFor(context.deps.settings, context.actor);
  const { awaited, available } = await findRoom(context, context.em, userId);
  return {
    ...topUp,
    awaited,
    available,
    promotions: await runningPromotions(context.em, context.clock.now()),
    bankAccounts,
  };
};

/** The channels for a top-up of `amount` rupiah, with what each costs. */
export const listTopUpChannels = async (
  context: UseCase,
  amount: number,
): Promise<ChannelOffer[]> => {
  const { userId } = requireUser(context.actor);
  const { minimum, maximum } = context.deps.settings.topUp;
  const channels = await channelsFor(context.deps, userId);
  const now = context.clock.now();
  const isPossible = Number.isSafeInteger(amount) && amount >= minimum && amount <= maximum;
  const until = new Date(now.getTime() + topUpOpenMs);
  return channelOffers(channels, { amount: isPossible ? amount : 0, isPossible, until, now });
};
