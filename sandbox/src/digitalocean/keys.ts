import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SshKeyRecord } from '../books/records.ts';
import type { Call, Operation, World } from '../http/service.ts';
import { showKey } from './present.ts';
import { notFound, pageOf, unprocessable } from './replies.ts';

const FIRST_KEY = 51_000_000;
const PUBLIC_KEY =
  /^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-nistp\d+|sk-[\w@.-]+) [A-Za-z0-9+/]+={0,3}( .*)?$/;
const createSchema = z.object({ name: z.string().min(1), public_key: z.string() });
const updateSchema = z.object({ name: z.string().min(1) });

/** The operations under `/v2/account/keys`; a key is found by number or by fingerprint. */
export function keyOperations({ books }: World): Operation[] {
  const find = (call: Call): SshKeyRecord => {
    const wanted = call.params.key ?? '';
    const key = books.keys.get(wanted) ?? books.keys.byRef(wanted)[0];
    if (!key) throw notFound();
    return key;
  };
  return [
    {
      name: 'listKeys',
      method: 'get',
      path: '/v2/account/keys',
      handle: (call) => pageOf(call, '/v2/account/keys', 'ssh_keys', books.keys.all().map(showKey)),
    },
    {
      name: 'createKey',
      method: 'post',
      path: '/v2/account/keys',
      handle(call) {
        const parsed = createSchema.safeParse(call.body);
        if (!parsed.success) throw unprocessable("Name can't be blank");
        const publicKey = parsed.data.public_key.trim();
        if (!PUBLIC_KEY.test(publicKey)) throw unprocessable('Key invalid: key is not valid');
        const fingerprint = fingerprintOf(publicKey);
        if (books.keys.byRef(fingerprint).length > 0) {
          throw unprocessable('SSH Key is already in use on your account');
        }
        const id = books.nextNumber('ssh_key', FIRST_KEY);
        const key = books.keys.put({ id, name: parsed.data.name, fingerprint, publicKey });
        return { status: 201, body: { ssh_key: showKey(key) } };
      },
    },
    {
      name: 'getKey',
      method: 'get',
      path: '/v2/account/keys/:key',
      handle: (call) => ({ status: 200, body: { ssh_key: showKey(find(call)) } }),
    },
    {
      name: 'updateKey',
      method: 'put',
      path: '/v2/account/keys/:key',
      handle(call) {
        const parsed = updateSchema.safeParse(call.body);
        if (!parsed.success) throw unprocessable("Name can't be blank");
        const key = books.keys.put({ ...find(call), name: parsed.data.name });
        return { status: 200, body: { ssh_key: showKey(key) } };
      },
    },
    {
      name: 'deleteKey',
      method: 'delete',
      path: '/v2/account/keys/:key',
      handle(call) {
        books.keys.remove(find(call).id);
        return { status: 204 };
      },
    },
  ];
}

/** The MD5 fingerprint of an OpenSSH public key, in pairs with colons. */
export function fingerprintOf(publicKey: string): string {
  const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
  return createHash('md5')
    .update(blob)
    .digest('hex')
    .replace(/(..)(?=.)/g, '$1:');
}
