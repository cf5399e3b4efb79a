import type { ResolverContext, StartContext, UseCaseContext } from '@webrana/subgraph-kit';
import { type Codes, createCodes } from './codes.ts';
import { readSettings, type Settings } from './config.ts';
import { type AccessTokens, createAccessTokens } from './keys/access-token.ts';
import { loadSigningKeys } from './keys/signing-keys.ts';
import { userLoader } from './modules/account/account.loaders.ts';
import { createKeyUses, type KeyUses } from './modules/api-key/key-uses.ts';
import { projectLoader } from './modules/project/project.loaders.ts';
import { createPasswords, type Passwords } from './passwords/passwords.ts';

/** What this subgraph makes for itself at start. */
export type Deps = {
  readonly settings: Settings;
  readonly passwords: Passwords;
  readonly codes: Codes;
  readonly accessTokens: AccessTokens;
  readonly keyUses: KeyUses;
};

export const createDeps = async ({ environment, clock }: StartContext): Promise<Deps> => {
  const settings = readSettings(environment);
  return {
    settings,
    passwords: await createPasswords(),
    codes: createCodes(settings.secret, settings.previousSecrets),
    accessTokens: createAccessTokens(await loadSigningKeys(settings), clock),
    keyUses: createKeyUses(),
  };
};

export const closeDeps = ({ keyUses }: Deps): Promise<void> => keyUses.settled();

export const createLoaders = (context: UseCase) => ({
  userById: userLoader(context),
  projectById: projectLoader(context),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type UseCase = UseCaseContext<Deps>;
export type Context = ResolverContext<Deps, Loaders>;
