import { fileTypeFromBuffer } from 'file-type';
import { hashOf } from '../../../kept-files.ts';
import { LogoNotAcceptedError } from '../branding.errors.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { OversizedPicture, UnreadablePicture } from './picture.ts';
import { readPng } from './read-png.ts';
import { shrink, writePng } from './write-png.ts';

/** 180 KiB in base64: what fits into one request. */
const largestText = 245_760;
/** What one document can carry and stay small. */
const largestPrinted = 59_000;
/** Three pixels a point of the place it is printed in, then less until it is small enough. */
const steps = [
  [570, 132],
  [380, 88],
  [285, 66],
  [190, 44],
] as const;

/** A picture ready to be kept and printed. */
export type PreparedLogo = {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly extension: string;
  readonly hash: string;
};

const printedPng = (bytes: Buffer): Buffer => {
  const picture = readPng(bytes);
  for (const [width, height] of steps) {
    const printed = writePng(shrink(picture, width, height));
    if (printed.length <= largestPrinted) return printed;
  }
  throw new LogoNotAcceptedError('SIZE');
};

const printedJpeg = (bytes: Buffer): Buffer => {
  const printed = cleanJpeg(bytes);
  if (printed.length > largestPrinted) throw new LogoNotAcceptedError('SIZE');
  return printed;
};

/**
 * A logo as documents print it, judged by its own bytes: drawn anew from a PNG, freed of all but the
 * picture in a JPEG, so that nothing else in the file lives on. Throws `LogoNotAcceptedError`.
 */
export const prepareLogo = async (contentBase64: string): Promise<PreparedLogo> => {
  if (contentBase64.length > largestText) throw new LogoNotAcceptedError('SIZE');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(contentBase64)) throw new LogoNotAcceptedError('UNREADABLE');
  const given = Buffer.from(contentBase64, 'base64');
  const type = await fileTypeFromBuffer(given).catch(() => undefined);
  if (type?.mime !== 'image/png' && type?.mime !== 'image/jpeg')
    throw new LogoNotAcceptedError('TYPE');
  try {
    const bytes = type.mime === 'image/png' ? printedPng(given) : printedJpeg(given);
    return { bytes, mediaType: type.mime, extension: type.ext, hash: hashOf(bytes) };
  } catch (error) {
    if (error instanceof OversizedPicture) throw new LogoNotAcceptedError('DIMENSIONS');
    if (error instanceof UnreadablePicture) throw new LogoNotAcceptedError('UNREADABLE');
    throw error;
  }
};
