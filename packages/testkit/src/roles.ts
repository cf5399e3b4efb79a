import { subgraphDefinitions } from '@webrana/platform';
import {
  type Access,
  type CallerKind,
  callerKinds,
  callerMayAsk,
  keyMayAsk,
  type RootField,
  rootFieldsOf,
  type Scope,
  scopes,
} from '@webrana/subgraph-kit';
import { signInDocument } from './documents.ts';
import type { GraphClient } from './graph-client.ts';
import type { TestPlatform } from './platform.ts';

const fields = (): RootField[] =>
  subgraphDefinitions.flatMap(({ name, folder }) => rootFieldsOf(name, folder));

/** Every root field that callers of the gateway know, from the same source as `docs/roles.md`. */
export const outwardFields = (): RootField[] => fields().filter(({ isInternal }) => !isInternal);

/** Every root field that only services know. */
export const internalFields = (): RootField[] => fields().filter(({ isInternal }) => isInternal);

/** One column of the published table. */
export type RoleColumn = { readonly name: string; mayAsk(access: Access): boolean };

const keys: Readonly<Record<string, readonly Scope[]>> = {
  'key with every scope': scopes,
  'key with one scope': ['account:read'],
};

/** People by their role, and the keys of a reseller. */
export const roleColumns: readonly RoleColumn[] = [
  ...callerKinds.map(
    (name): RoleColumn => ({ name, mayAsk: (access) => callerMayAsk(access, name) }),
  ),
  ...Object.entries(keys).map(
    ([name, granted]): RoleColumn => ({
      name,
      mayAsk: (access) => keyMayAsk(access, 'RESELLER', granted),
    }),
  ),
];

/** Somebody who stands for a column. */
export type RoleCaller = {
  readonly client: GraphClient;
  /** Begins again after something ended the session. */
  signIn(): Promise<void>;
};

const demoPassword = 'webrana-demo';
const registeredPassword = 'correct horse battery';
const sessionOf = async (client: GraphClient, email: string, password: string): Promise<string> => {
  const { signIn } = await client.ask(signInDocument, { input: { email, password } });
  if (signIn.__typename !== 'SignInSuccess') throw new Error(JSON.stringify(signIn));
  return signIn.session.accessToken as string;
};

/** Somebody whom the administrator gave a role. */
const memberOf = async (platform: TestPlatform, role: string, admin: GraphClient) => {
  const person = await platform.customer();
  const { setUserRole } = await admin.ask(
    `mutation Promote($input: SetUserRoleInput!) {
      setUserRole(input: $input) { __typename ... on UserError { message } }
    }`,
    { input: { userId: person.userId, role, reason: 'Joins the team.' } },
  );
  if (setUserRole.__typename !== 'SetUserRoleSuccess') throw new Error(JSON.stringify(setUserRole));
  return { email: person.email, password: registeredPassword };
};

const accountOf = async (platform: TestPlatform, kind: CallerKind, admin: GraphClient) =>
  kind === 'support' || kind === 'finance'
    ? memberOf(platform, kind.toUpperCase(), admin)
    : { email: `${kind}@webrana.test`, password: demoPassword };

/** A key of the reseller's, made through the public door. */
const keyCaller = async (
  platform: TestPlatform,
  reseller: GraphClient,
  name: string,
  granted: readonly Scope[],
): Promise<RoleCaller> => {
  const client = platform.visitor();
  const { createApiKey } = await reseller.ask(
    `mutation MakeKey($input: CreateApiKeyInput!) {
      createApiKey(input: $input) {
        __typename ... on CreateApiKeySuccess { secret } ... on UserError { message }
      }
    }`,
    {
      input: {
        name,
        scopes: granted.map((scope) => scope.toUpperCase().replace(':', '_')),
      },
    },
  );
  if (createApiKey.__typename !== 'CreateApiKeySuccess')
    throw new Error(JSON.stringify(createApiKey));
  client.accessToken = createApiKey.secret;
  return { client, signIn: async () => {} };
};

/** A caller for each column, by its name; the platform needs `demo: true`. */
export const callersOf = async (
  platform: TestPlatform,
): Promise<ReadonlyMap<string, RoleCaller>> => {
  const admin = await platform.demoUser('admin');
  const callers = new Map<string, RoleCaller>();
  for (const kind of callerKinds) {
    const client = platform.visitor();
    const account = kind === 'visitor' ? undefined : await accountOf(platform, kind, admin);
    const signIn = async (): Promise<void> => {
      if (!account) return;
      client.accessToken = undefined;
      client.cookies.clear();
      client.accessToken = await sessionOf(client, account.email, account.password);
    };
    await signIn();
    callers.set(kind, { client, signIn });
  }
  const reseller = callers.get('reseller')?.client as GraphClient;
  for (const [name, granted] of Object.entries(keys))
    callers.set(name, await keyCaller(platform, reseller, name, granted));
  return callers;
};
