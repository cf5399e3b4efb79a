import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailRequested } from '@webrana/events';
import { type DatabaseLocation, kitEntities } from '@webrana/orm-kit';
import { createQueueKit, type QueueKit } from '@webrana/queue-kit';
import type {
  Actor,
  RawResponse,
  RunningSubgraph,
  SubgraphAnswer,
  UserActor,
} from '@webrana/subgraph-kit';
import { startSubgraph } from '@webrana/subgraph-kit';
import { createMetrics, type Logger, silentLogger } from '@webrana/telemetry';
import { createConnection } from 'mysql2/promise';
import type { Deps, UseCase } from '../src/context.ts';
import { UserEntity, type UserRole } from '../src/modules/account/user.entity.ts';
import { subgraph } from '../src/subgraph.ts';

const server = 'mysql://root@127.0.0.1:3306';

/** Where a test keeps its data: memory, or a database of its own on the MariaDB server of CI. */
export const locate = (kind: 'sqlite' | 'mariadb') => {
  if (kind === 'sqlite')
    return {
      location: { kind: 'sqlite', file: ':memory:' } as const,
      remove: async () => {},
      asOwner: undefined,
    };
  const prefix = `idt_${randomBytes(5).toString('hex')}`;
  const location: DatabaseLocation = {
    kind: 'mysql',
    url: `${server}/${prefix}`,
    runtimeSecret: randomBytes(16).toString('hex'),
  };
  const remove = async (): Promise<void> => {
    const connection = await createConnection(server);
    await connection.query(`drop database if exists ${prefix}_identity`);
    await connection.query(`drop user if exists '${prefix}_identity'@'%'`);
    await connection.end();
  };
  /** Runs a statement as the owner of the database, who may more than the service. */
  const asOwner = async (sql: string) => {
    const connection = await createConnection(`${server}/${prefix}_identity`);
    const [rows] = await connection.query(sql);
    await connection.end();
    return rows as Record<string, unknown>[];
  };
  return { location, remove, asOwner };
};

export type Answer = SubgraphAnswer & {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
  data?: any;
};

export type Visitor = {
  /** Sends a document as this visitor; keeps the cookies it gets. */
  send(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  actor: Actor;
  cookies: Record<string, string>;
  address: string;
};

/** The subgraph alone with a clock that tests turn, visitors with a cookie jar, and its routes. */
export const startIdentity = async (
  options: {
    kind?: 'sqlite' | 'mariadb';
    location?: DatabaseLocation;
    environment?: Record<string, string>;
    demo?: boolean;
    log?: Logger;
    queue?: QueueKit;
  } = {},
) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'identity-test-'));
  const { location, remove, asOwner } = locate(options.kind ?? 'sqlite');
  const queue = options.queue ?? createQueueKit({});
  let now = Date.now();
  const running: RunningSubgraph = await startSubgraph(subgraph, {
    environment: { NODE_ENV: 'test', WEBRANA_DATA_DIR: dataDir, ...options.environment },
    location: options.location ?? location,
    queue,
    findLink: () => {
      throw new Error('identity calls nobody');
    },
    clock: { now: () => new Date(now) },
    log: options.log ?? silentLogger,
    metrics: createMetrics(),
    demo: options.demo ?? false,
  });

  const visitor = (actor: Actor = { kind: 'anonymous' }, address = '203.0.113.7'): Visitor => {
    const self: Visitor = {
      actor,
      address,
      cookies: {},
      async send(query, variables) {
        const answer = await running.execute(
          { query, ...(variables ? { variables } : {}) },
          {
            actor: self.actor,
            request: {
              requestId: 'r1',
              clientAddress: self.address,
              userAgent: 'test',
              locale: 'id',
              cookies: { ...self.cookies },
            },
          },
        );
        for (const header of answer.setCookies ?? []) {
          const [pair = ''] = header.split(';');
          const [name = '', value = ''] = pair.split('=');
          self.cookies[name] = value;
        }
        return answer as Answer;
      },
    };
    return self;
  };

  const useCase = () => running.contextOf() as UseCase;
  return {
    running,
    queue,
    dataDir,
    visitor,
    useCase,
    deps: useCase().deps as Deps,
    pass: (ms: number) => {
      now += ms;
    },
    now: () => new Date(now),
    asOwner:
      asOwner ??
      ((sql: string): Promise<Record<string, unknown>[]> =>
        running.database.fork().getConnection().execute(sql)),
    route: (method: string, path: string, actor: Actor, body?: unknown): Promise<RawResponse> =>
      running.route(
        { method, path, query: {}, headers: {}, body: Buffer.from(JSON.stringify(body ?? null)) },
        { ...visitorFacts, actor },
      ),
    async stop() {
      await running.close();
      await queue.close();
      await remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const visitorFacts = {
  request: { requestId: 'r', clientAddress: '', userAgent: '', locale: 'id', cookies: {} },
} as const;

export type Identity = Awaited<ReturnType<typeof startIdentity>>;

export const password = 'correct horse battery';

export const documents = {
  register: `mutation Register($input: RegisterInput!) { register(input: $input) { __typename
    ... on RegisterSuccess { user { id email name role locale } session { accessToken expiresAt } }
    ... on UserError { message path } ... on InvalidInputError { issues { path code } } } }`,
  signIn: `mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename
    ... on SignInSuccess { user { id role } session { accessToken expiresAt } }
    ... on MfaEnrolmentRequired { user { id role } session { accessToken expiresAt } }
    ... on MfaRequired { challenge expiresAt }
    ... on UserError { message path } ... on InvalidInputError { issues { path code } } } }`,
  refresh: `mutation { refreshSession { __typename
    ... on RefreshSessionSuccess { user { id } session { accessToken expiresAt } }
    ... on UserError { message path } } }`,
  signOut: 'mutation { signOut { isSignedOut } }',
  accountMail: `query($mailId: ID!) { accountMail(mailId: $mailId) { id kind userId email name locale
    code linkPath expiresAt occurredAt device clientAddress newEmail } }`,
};

/** The actor the gateway makes of an access token. */
export const actorOf = ({ accessToken }: { accessToken: string }): UserActor => {
  const part = accessToken.split('.')[1] ?? '';
  const claims = JSON.parse(Buffer.from(part, 'base64url').toString());
  return {
    kind: 'user',
    userId: claims.sub,
    role: claims.role,
    sessionId: claims.sid,
    isVerified: claims.email_verified === true,
    ...(claims.auth_time ? { authenticatedAt: claims.auth_time } : {}),
    ...(claims.act ? { impersonatorId: claims.act.sub } : {}),
  };
};

/** The mails of a user, oldest first, as the service that sends them reads them; null once spent. */
export const mailsOf = async (identity: Identity, userId: string, kind?: string) => {
  const [OutboxRow] = kitEntities;
  const rows = await identity.running.database
    .fork()
    .find(OutboxRow, { name: MailRequested.name }, { orderBy: { id: 'asc' } });
  const service = identity.visitor({ kind: 'service', name: 'notifications' });
  const facts = rows
    .map(({ data }) => data as { mailId: string; userId: string; kind: string })
    .filter((fact) => fact.userId === userId && (!kind || fact.kind === kind));
  return Promise.all(
    facts.map(async ({ mailId }) => {
      const answer = await service.send(documents.accountMail, { mailId });
      return answer.data.accountMail;
    }),
  );
};

/** The token in the newest link of a kind. */
export const linkOf = async (identity: Identity, userId: string, kind: string): Promise<string> => {
  const mail = (await mailsOf(identity, userId, kind)).at(-1);
  return mail.linkPath.split('token=')[1];
};

/** Makes somebody a member of staff, signed in with that role. */
export const registerStaff = async (identity: Identity, role: UserRole) => {
  const somebody = await registerSomebody(identity);
  await identity.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: somebody.userId }, { role }),
  );
  somebody.browser.actor = { ...(somebody.browser.actor as UserActor), role };
  return somebody;
};

/** Sends a mutation of one `input` and answers its result with the typename. */
export const mutate = async (
  visitor: Visitor,
  name: string,
  input?: Record<string, unknown>,
  fields = '',
  errors = '... on UserError { message path } ... on InvalidInputError { issues { path code } }',
) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const [head, args] = input
    ? [`mutation($input: ${type}Input!)`, '(input: $input)']
    : ['mutation', ''];
  const document = `${head} { ${name}${args} { __typename ${fields} ${errors} } }`;
  const answer = await visitor.send(document, input ? { input } : undefined);
  return { answer, code: answer.errors?.[0]?.extensions?.code, result: answer.data?.[name] };
};

/** Confirms the address of whoever is signed in, with the code of the mail. */
export const confirmAddress = async (
  identity: Identity,
  { browser, userId }: { browser: Visitor; userId: string },
) => {
  const code = (await mailsOf(identity, userId, 'EMAIL_VERIFICATION')).at(-1)?.code;
  const fields = '... on VerifyEmailSuccess { user { id } session { accessToken } }';
  const { result } = await mutate(browser, 'verifyEmail', { code }, fields);
  if (result?.session) browser.actor = actorOf(result.session);
  return result?.__typename as string | undefined;
};

/** Registers somebody whose address is confirmed. */
export const registerOwner = async (identity: Identity, email?: string) => {
  const somebody = await registerSomebody(identity, email);
  await confirmAddress(identity, somebody);
  return somebody;
};

/** Registers somebody and answers who they are. */
export const registerSomebody = async (
  identity: Identity,
  email = `u${randomBytes(6).toString('hex')}@example.com`,
) => {
  const browser = identity.visitor();
  const answer = await browser.send(documents.register, {
    input: { email, password, name: 'Sari' },
  });
  const { user, session } = answer.data.register;
  const actor = actorOf(session);
  browser.actor = actor;
  return { browser, userId: user.id as string, sessionId: actor.sessionId, email };
};
