import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '@webrana/secrets';

const namePattern = /^[A-Za-z0-9_-]{20,60}\.[a-z]{3,4}$/;

const pathOf = (folder: string, name: string): string => {
  if (!namePattern.test(name)) throw new Error('Not the name of a kept file.');
  return join(folder, name);
};

/** The SHA-256 of a file, hexadecimal. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Keeps a file under a random name, readable by this process only; answers the name. */
export const keepFile = async (
  folder: string,
  { bytes, extension }: { bytes: Uint8Array; extension: string },
): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${randomToken()}.${extension}`;
  await writeFile(pathOf(folder, name), bytes, { flag: 'wx', mode: 0o600 });
  return name;
};

/** Removes a file that was replaced or never used; one that is gone already is fine. */
export const dropFile = (folder: string, name: string): Promise<void> =>
  rm(pathOf(folder, name), { force: true });

/** The bytes of a file, `undefined` when it is gone or is not what was handed in. */
export const loadFile = async (
  folder: string,
  { name, hash }: { name: string; hash: string },
): Promise<Buffer | undefined> => {
  const bytes = await readFile(pathOf(folder, name)).catch(() => undefined);
  return bytes && hashOf(bytes) === hash ? bytes : undefined;
};
