import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Seals text with AES-256-GCM; the sealed form names its key, so that keys can be rotated. */
export type Sealer = {
  /** `v1.<key id>.<nonce>.<tag>.<ciphertext>`; `context` must be given again to open. */
  seal(plain: string, context: string): string;
  /** Throws when the key is unknown, the context differs, or a byte was changed. */
  open(sealed: string, context: string): string;
};

export type SealingKey = { id: string; secret: string };

/**
 * A sealer over one or more keys of at least 32 characters: the first seals, all can open.
 * @param context what the value belongs to, bound into the seal, e.g. `instance:ins_…`
 */
export const createSealer = (keys: readonly [SealingKey, ...SealingKey[]]): Sealer => {
  const derived = new Map(
    keys.map(({ id, secret }) => {
      if (secret.length < 32)
        throw new RangeError(`Sealing key ${id} is shorter than 32 characters`);
      return [id, Buffer.from(hkdfSync('sha256', secret, '', 'webrana sealing v1', 32))];
    }),
  );
  return {
    seal(plain, context) {
      const key = derived.get(keys[0].id) as Buffer;
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const parts = [nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'));
      return ['v1', keys[0].id, ...parts].join('.');
    },
    open(sealed, context) {
      const [version, id, nonce, tag, text] = sealed.split('.');
      const key = derived.get(id ?? '');
      if (version !== 'v1' || !key || !nonce || !tag || text === undefined)
        throw new Error('The sealed value cannot be opened: unknown form or key');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
        .setAAD(Buffer.from(context))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      const bytes = Buffer.from(text, 'base64url');
      return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8');
    },
  };
};

/** SHA-256 as base64url: how tokens with enough randomness of their own are stored. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** A token nobody can guess: 32 random bytes as base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** A secret for one purpose, derived from a master secret: base64url of 32 bytes. */
export const deriveSecret = (master: string, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', master, '', `webrana ${purpose}`, 32)).toString('base64url');
