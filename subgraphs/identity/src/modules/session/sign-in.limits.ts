import { hashToken } from '@webrana/secrets';
import { networkOf, RateLimitedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { takeGuess } from '../../guesses.ts';
import { forgetTries, takeTry, takeTryOrRefuse } from '../../limits.ts';

const pairKey = (emailKey: string, network: string): string => hashToken(`${emailKey} ${network}`);

/**
 * Counts a sign-in before anything is computed. Per network; per account and network; and per
 * account from everywhere, where a network the account was used from before is let through, so
 * that a stranger with many addresses cannot lock the owner out. Throws `RateLimitedError`.
 */
export const limitSignIns = async (
  context: UseCase,
  emailKey: string,
  isFamiliar: (network: string) => Promise<boolean>,
): Promise<void> => {
  const { limits } = context.deps.settings;
  const network = networkOf(context.request.clientAddress);
  await takeGuess(context, 'sign-in.address', network, limits.address);
  await takeGuess(context, 'sign-in.account', pairKey(emailKey, network), limits.account);
  const key = hashToken(emailKey);
  const verdict = await takeTry(context, 'sign-in.elsewhere', key, limits.accountElsewhere);
  if (!verdict.allowed && !(await isFamiliar(network)))
    throw new RateLimitedError(verdict.retryAfterMs);
};

/** After a sign-in that worked: forgets the wrong tries of this account from this network. */
export const forgetSignIns = async (context: UseCase, emailKey: string): Promise<void> => {
  const network = networkOf(context.request.clientAddress);
  await forgetTries(context, 'sign-in.account', pairKey(emailKey, network));
};

/** Counts a registration from the caller's network; throws `RateLimitedError`. */
export const limitRegistrations = (context: UseCase): Promise<void> =>
  takeTryOrRefuse(
    context,
    'registration',
    networkOf(context.request.clientAddress),
    context.deps.settings.limits.registration,
  );

const resets = {
  address: { points: 30, perSeconds: 3600 },
  account: { points: 5, perSeconds: 3600 },
  elsewhere: { points: 20, perSeconds: 3600 },
};

/**
 * Counts a request to reset a password in the same way as a sign-in, for addresses with and without
 * an account. Throws `RateLimitedError`.
 */
export const limitPasswordResets = async (
  context: UseCase,
  emailKey: string,
  isFamiliar: (network: string) => Promise<boolean>,
): Promise<void> => {
  const network = networkOf(context.request.clientAddress);
  await takeTryOrRefuse(context, 'reset.address', network, resets.address);
  await takeTryOrRefuse(context, 'reset.account', pairKey(emailKey, network), resets.account);
  const verdict = await takeTry(context, 'reset.elsewhere', hashToken(emailKey), resets.elsewhere);
  if (!verdict.allowed && !(await isFamiliar(network)))
    throw new RateLimitedError(verdict.retryAfterMs);
};

/** Counts a link of a mail that somebody shows; throws `RateLimitedError`. */
export const limitLinks = (context: UseCase): Promise<void> =>
  takeGuess(context, 'link', networkOf(context.request.clientAddress), {
    points: 60,
    perSeconds: 3600,
  });
