import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '@webrana/secrets';
import { fileTypeFromBuffer } from 'file-type';
import { ProofNotAcceptedError } from './bank-transfer.errors.ts';

const mediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];
/** 180 KiB of base64. */
export const largestText = 184_320;
const namePattern = /^[A-Za-z0-9_-]{20,60}\.[a-z]{3,4}$/;

export type Proof = { bytes: Buffer; mediaType: string; extension: string; hash: string };

/** The file inside the text, by its own bytes. Throws `ProofNotAcceptedError`. */
export const readProof = async (contentBase64: string): Promise<Proof> => {
  if (contentBase64.length > largestText) throw new ProofNotAcceptedError('SIZE');
  // Node reads base64 with any rubbish in it; a proof is exact.
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(contentBase64)) throw new ProofNotAcceptedError('UNREADABLE');
  const bytes = Buffer.from(contentBase64, 'base64');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !mediaTypes.includes(type.mime)) throw new ProofNotAcceptedError('TYPE');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { bytes, mediaType: type.mime, extension: type.ext, hash };
};

/** Keeps a proof under a random name, readable by this process only; answers the name. */
export const keepProof = async (folder: string, { bytes, extension }: Proof): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${randomToken()}.${extension}`;
  await writeFile(join(folder, name), bytes, { flag: 'wx', mode: 0o600 });
  return name;
};

const pathOf = (folder: string, name: string): string => {
  if (!namePattern.test(name)) throw new Error('Not the name of a proof.');
  return join(folder, name);
};

/** Removes a proof that was replaced or never used; one that is gone already is fine. */
export const dropProof = (folder: string, name: string): Promise<void> =>
  rm(pathOf(folder, name), { force: true });

/** The bytes of a proof, `undefined` when the file is gone or is not what was handed in. */
export const loadProof = async (
  folder: string,
  { name, hash }: { name: string; hash: string },
): Promise<Buffer | undefined> => {
  const bytes = await readFile(pathOf(folder, name)).catch(() => undefined);
  const isSame = bytes && createHash('sha256').update(bytes).digest('hex') === hash;
  return isSame ? bytes : undefined;
};
