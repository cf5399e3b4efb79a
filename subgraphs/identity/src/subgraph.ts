import { defineSubgraph } from '@webrana/subgraph-kit';
import { closeDeps, createDeps, createLoaders } from './context.ts';
import { seedDemo } from './modules/account/use-cases/seed-demo.ts';
import { UserEntity } from './modules/account/user.entity.ts';
import { ApiKeyEntity } from './modules/api-key/api-key.entity.ts';
import { AuditChainView } from './modules/audit/audit-chain.entity.ts';
import { AuditEntryEntity } from './modules/audit/audit-entry.entity.ts';
import { AuditHeadEntity } from './modules/audit/audit-head.entity.ts';
import { EmailChangeEntity } from './modules/email-change/email-change.entity.ts';
import { AccountMailEntity } from './modules/mail/account-mail.entity.ts';
import { RecoveryCodeEntity } from './modules/mfa/recovery-code.entity.ts';
import { ProjectEntity } from './modules/project/project.entity.ts';
import { RefreshTokenEntity } from './modules/session/refresh-token.entity.ts';
import { SessionEntity } from './modules/session/session.entity.ts';
import { SignInChallengeEntity } from './modules/session/sign-in-challenge.entity.ts';
import { resolvers } from './resolvers.ts';
import { authenticateKeysRoute } from './routes/authenticate-keys.ts';
import { introspect } from './routes/introspect.ts';
import { jwks } from './routes/jwks.ts';
import { securityEvents } from './routes/security-events.ts';
import { bootstrapAdminTask } from './tasks/bootstrap-admin.ts';
import { closeStaleAccountsTask } from './tasks/close-stale-accounts.ts';
import { forgetOldSessionsTask } from './tasks/forget-old-sessions.ts';
import { resealAccountsTask } from './tasks/reseal-accounts.ts';

/** Accounts, sessions, roles and the audit log. */
export const subgraph = defineSubgraph({
  name: 'identity',
  folder: new URL('./', import.meta.url),
  entities: [
    UserEntity,
    SessionEntity,
    RefreshTokenEntity,
    SignInChallengeEntity,
    RecoveryCodeEntity,
    AccountMailEntity,
    EmailChangeEntity,
    ProjectEntity,
    ApiKeyEntity,
    AuditEntryEntity,
    AuditHeadEntity,
    AuditChainView,
  ],
  appendOnlyTables: ['audit_entry'],
  resolvers,
  createDeps,
  closeDeps,
  createLoaders,
  tasks: [bootstrapAdminTask, forgetOldSessionsTask, closeStaleAccountsTask, resealAccountsTask],
  routes: [jwks, introspect, authenticateKeysRoute, securityEvents],
  seedDemo,
});
