import { checkSize, UnreadablePicture } from './picture.ts';

/** Frames every reader knows: baseline, extended, progressive. */
const frames = [0xc0, 0xc1, 0xc2];
/** Tables, restart interval and Adobe's colour note; all else (EXIF, comments) is left behind. */
const needed = [...frames, 0xc4, 0xdb, 0xdd, 0xee];

/**
 * A JPEG with nothing but its picture. Throws `OversizedPicture` above 1000×1000, `UnreadablePicture`
 * for what is broken, or neither gray nor in three colours.
 */
export const cleanJpeg = (bytes: Buffer): Buffer => {
  const broken = () => new UnreadablePicture('Not a JPEG we know.');
  if (bytes.toString('hex', 0, 2) !== 'ffd8') throw broken();
  const kept = [bytes.subarray(0, 2)];
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) throw broken();
    const marker = bytes[at + 1] as number;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw broken();
    if (marker === 0xda) {
      const last = bytes.lastIndexOf(Buffer.from('ffd9', 'hex'));
      if (!hasFrame || last < end) throw broken();
      return Buffer.concat([...kept, bytes.subarray(at, last + 2)]);
    }
    if (frames.includes(marker)) {
      if (hasFrame || end - at < 10 || bytes[at + 4] !== 8) throw broken();
      checkSize(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      if (bytes[at + 9] !== 1 && bytes[at + 9] !== 3) throw broken();
      hasFrame = true;
    }
    if (needed.includes(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw broken();
};
