import { createHash } from 'node:crypto';
import type { SubgraphName } from '@webrana/events';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import { UnauthenticatedError } from './errors.ts';
import type { Actor, Caller } from './port.ts';

/** Who may call a subgraph: the gateway for anybody, a subgraph only as itself. */
export type CallerName = SubgraphName | 'gateway';

export type SigningKey = { readonly name: CallerName; readonly privateKey: CryptoKey };
/** Public keys by caller, as a subgraph holds them. */
export type VerifyingKeys = ReadonlyMap<string, CryptoKey>;

const issuer = 'webrana-internal';
const tokenType = 'webrana-call+jwt';
const lifetimeSeconds = 30;

export const hashBody = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('base64url');

/** Signs one call: audience is the subgraph, the actor and request facts inside, bound to the body. */
export const signCall = async (
  key: SigningKey,
  audience: SubgraphName,
  caller: Caller,
  body: string | Uint8Array,
): Promise<string> =>
  new SignJWT({ caller, body: hashBody(body) })
    .setProtectedHeader({ alg: 'EdDSA', typ: tokenType, kid: key.name })
    .setIssuer(issuer)
    .setSubject(key.name)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key.privateKey);

const maySpeakFor = (name: string, actor: Actor): boolean =>
  name === 'gateway' || (actor.kind === 'service' && actor.name === name);

/**
 * The caller a token proves. Throws `UnauthenticatedError` for anything but a fresh token of a known
 * caller, for this subgraph, over exactly this body.
 */
export const verifyCall = async (
  keys: VerifyingKeys,
  audience: SubgraphName,
  token: string,
  body: string | Uint8Array,
): Promise<Caller> => {
  try {
    const { payload, protectedHeader } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = keys.get(kid ?? '');
        if (!key) throw new Error('unknown caller');
        return key;
      },
      { algorithms: ['EdDSA'], audience, issuer, typ: tokenType, clockTolerance: 5 },
    );
    const caller = payload.caller as Caller;
    const name = protectedHeader.kid as string;
    if (payload.sub === name && payload.body === hashBody(body) && maySpeakFor(name, caller.actor))
      return caller;
  } catch {
    // Whatever was wrong with the token, a stranger learns nothing from it.
  }
  throw new UnauthenticatedError();
};

/** A new key pair for a caller as JWKs: the private one for it alone, the public one for subgraphs. */
export const generateCallKey = async (
  name: CallerName,
): Promise<{ privateJwk: JWK; publicJwk: JWK }> => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const [privateJwk, publicJwk] = await Promise.all([
    exportJWK(pair.privateKey),
    exportJWK(pair.publicKey),
  ]);
  return { privateJwk: { ...privateJwk, kid: name }, publicJwk: { ...publicJwk, kid: name } };
};

/** Reads a caller's private key from its JWK as JSON. */
export const readSigningKey = async (json: string): Promise<SigningKey> => {
  const jwk = JSON.parse(json) as JWK;
  if (!jwk.kid) throw new Error('The private key has no kid, the name of the caller');
  return { name: jwk.kid as CallerName, privateKey: (await importJWK(jwk, 'EdDSA')) as CryptoKey };
};

/** Reads a key set as JSON, `{"keys":[…]}`, one key per caller named by its kid. */
export const readVerifyingKeys = async (json: string): Promise<VerifyingKeys> => {
  const { keys } = JSON.parse(json) as { keys: JWK[] };
  const entries = keys.map(
    async (jwk) => [String(jwk.kid), (await importJWK(jwk, 'EdDSA')) as CryptoKey] as const,
  );
  return new Map(await Promise.all(entries));
};
