import type { ResolverContext, StartContext, UseCaseContext } from '@webrana/subgraph-kit';
import { type Codes, createCodes } from './codes.ts';
import { readSettings, type Settings } from './config.ts';
import { type AccessTokens, createAccessTokens } from './keys/access-token.ts';
import { loadSigningKeys } from './keys/signing-keys.ts';
import { userLoader } from './modules/account/account.loaders.ts';
import { createPasswords, type Passwords } from './passwords/passwords.ts';

/** What this subgraph makes for itself at start. */
export type Deps = {
  readonly settings: Settings;
  readonly passwords: Passwords;
  readonly codes: Codes;
  readonly accessTokens: AccessTokens;
};

export const createDeps = async ({ environment, clock }: StartContext): Promise<Deps> => {
  const settings = readSettings(environment);
  return {
    settings,
    passwords: await createPasswords(),
    codes: createCodes(settings.secret),
    accessTokens: createAccessTokens(await loadSigningKeys(settings), clock),
  };
};

export const createLoaders = (context: UseCase) => ({ userById: userLoader(context) });

export type Loaders = ReturnType<typeof createLoaders>;
export type UseCase = UseCaseContext<Deps>;
export type Context = ResolverContext<Deps, Loaders>;
