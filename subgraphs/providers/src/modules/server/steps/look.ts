import type { ProviderPort, ServerFacts } from '../../../port.ts';
import type { ServerEntity } from '../server.entity.ts';

/**
 * Everything the provider has under the server's tag, oldest first. Only after an unclear attempt is
 * the list checked against what was made lately.
 */
export const look = (port: ProviderPort, server: ServerEntity): Promise<ServerFacts[]> => {
  const { tag, hadUnclearAttempt, attemptStartedAt } = server;
  const createdSince = (hadUnclearAttempt && attemptStartedAt) || undefined;
  return port.findServersByTag(tag, { createdSince });
};

/** Keeps the oldest and destroys the rest: one paid item, at most one server. */
export const keepOne = async (port: ProviderPort, found: ServerFacts[]): Promise<ServerFacts> => {
  const [oldest, ...rest] = found;
  if (!oldest) throw new RangeError('Nothing was found.');
  for (const { reference } of rest) await port.destroyServer(reference);
  return oldest;
};
