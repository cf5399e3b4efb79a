import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { ServerEntity } from './server.entity.ts';
import { findServers } from './server.repository.ts';

export type ServerLoader = DataLoader<string, ServerEntity | null>;

/** Servers by identifier, null for the unknown and the invisible. */
export const createServerLoader = (context: UseCase): ServerLoader =>
  new DataLoader(async (ids) => {
    const rows = new Map((await findServers(context, ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
