import { testOwnerOf } from '@webrana/ids';
import { requireRecentProof, UnauthenticatedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { openNumber } from '../../account/numbers.ts';
import { allKeysOf } from '../../api-key/api-key.repository.ts';
import { AuditEntryEntity } from '../../audit/audit-entry.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { allProjectsOf } from '../../project/project.repository.ts';
import { SessionEntity } from '../../session/session.entity.ts';

const mostActs = 5_000;

/**
 * Everything this subgraph keeps about the caller, as a JSON document without secrets: profile,
 * sessions, projects, API keys and the latest 5,000 acts on the account. Throws `ProofRequiredError`.
 */
export const exportMyData = async (
  context: UseCase,
): Promise<{ fileName: string; json: string }> => {
  const actor = requireSelf(context);
  const { clock, em } = context;
  requireRecentProof(actor, clock.now());
  const user = await readUser(em, actor.userId);
  if (!user) throw new UnauthenticatedError();
  const { id, email, name, role, locale, timeZone, phone, company, address } = user;
  const { sealer } = context.deps.codes;
  const { createdAt, emailVerifiedAt, mfaEnabledAt } = user;
  const profile = {
    id,
    email,
    name,
    role,
    locale,
    timeZone,
    phone,
    company,
    npwp: openNumber(sealer, user, 'npwp'),
    nik: openNumber(sealer, user, 'nik'),
    address,
    createdAt,
    emailVerifiedAt,
    mfaEnabledAt,
  };
  const newest = { orderBy: { id: 'desc' }, limit: mostActs } as const;
  const sessions = await em.find(SessionEntity, { userId: id }, newest);
  const projects = await allProjectsOf(em, [id, testOwnerOf(id)]);
  const apiKeys = await allKeysOf(em, id);
  const acts = await em.find(AuditEntryEntity, { subjectId: id }, newest);
  await context.transact((tx) =>
    recordAct(context, tx, { action: 'DATA_EXPORTED', subjectId: id }),
  );
  const document = {
    exportedAt: clock.now(),
    profile,
    sessions: sessions.map((session) => ({
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      endedAt: session.endedAt,
      userAgent: session.userAgent,
      address: session.clientAddress,
      openedByStaff: Boolean(session.impersonatorId),
    })),
    projects: projects.map(({ name, createdAt, archivedAt }) => ({ name, createdAt, archivedAt })),
    apiKeys: apiKeys.map((key) => ({
      name: key.name,
      mode: key.mode,
      prefix: key.prefix,
      scopes: key.scopes,
      allowedAddresses: key.allowedAddresses,
      createdAt: key.createdAt,
      expiresAt: key.expiresAt,
      revokedAt: key.revokedAt,
      lastUsedAt: key.lastUsedAt,
      lastUsedFrom: key.lastUsedFrom,
    })),
    acts: acts.map((act) => ({
      occurredAt: act.occurredAt,
      action: act.action,
      byYou: act.actorId === id,
      // Where staff sit is not the customer's data.
      ...(act.actorId === id ? { address: act.clientAddress, userAgent: act.userAgent } : {}),
      changes: JSON.parse(act.changes),
    })),
  };
  const day = clock.now().toISOString().slice(0, 10);
  return {
    fileName: `webrana-account-${day}.json`,
    json: `${JSON.stringify(document, null, 2)}\n`,
  };
};
