import { fileTypeFromBuffer } from 'file-type';
import { hashOf } from '../../kept-files.ts';
import { ProofNotAcceptedError } from './bank-transfer.errors.ts';

const mediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];
/** 180 KiB of base64. */
export const largestText = 184_320;

export type Proof = { bytes: Buffer; mediaType: string; extension: string; hash: string };

/** The file inside the text, by its own bytes. Throws `ProofNotAcceptedError`. */
export const readProof = async (contentBase64: string): Promise<Proof> => {
  if (contentBase64.length > largestText) throw new ProofNotAcceptedError('SIZE');
  // Node reads base64 with any rubbish in it; a proof is exact.
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(contentBase64)) throw new ProofNotAcceptedError('UNREADABLE');
  const bytes = Buffer.from(contentBase64, 'base64');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !mediaTypes.includes(type.mime)) throw new ProofNotAcceptedError('TYPE');
  return { bytes, mediaType: type.mime, extension: type.ext, hash: hashOf(bytes) };
};
