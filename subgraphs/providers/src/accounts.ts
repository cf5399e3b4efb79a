import type { Mode } from '@webrana/subgraph-kit';
import type { Deps } from './context.ts';
import type { PollReader } from './modules/server/poll-reader.ts';
import type { ProviderName, ProviderPort } from './port.ts';

/** Our accounts at the clouds, and who reads their servers. */
export type Accounts = {
  readonly ports: ReadonlyMap<ProviderName, ProviderPort>;
  readonly polls: PollReader;
};

/** Live servers and those of test mode never share an account; `TEST` may have none. */
export type AccountsByMode = Readonly<Record<Mode, Accounts>>;

/** The accounts a server's work is done at: by its own mode, and never by another. */
export const accountsOf = (
  { accounts }: Pick<Deps, 'accounts'>,
  { mode }: { readonly mode: Mode },
): Accounts => accounts[mode];
