import { crc32, inflateSync } from 'node:zlib';
import { checkSize, type Picture, UnreadablePicture } from './picture.ts';

const signature = '89504e470d0a1a0a';
const samplesOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depthsOf: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

type Header = { width: number; height: number; depth: number; type: number; samples: number };
type Chunk = { kind: string; data: Buffer };

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new UnreadablePicture('It is cut off.');
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw new UnreadablePicture('A part is damaged.');
    yield { kind: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) };
    at = end + 4;
  }
}

const headerOf = (chunk: Chunk | undefined): Header => {
  if (chunk?.kind !== 'IHDR' || chunk.data.length !== 13) throw new UnreadablePicture('No header.');
  const [width, height] = [chunk.data.readUInt32BE(0), chunk.data.readUInt32BE(4)];
  const [depth = 0, type = 0, compression, filter, interlace] = chunk.data.subarray(8);
  const samples = samplesOf[type];
  if (!samples || !depthsOf[type]?.includes(depth) || compression || filter || interlace)
    throw new UnreadablePicture('An unusual kind.');
  checkSize(width, height);
  return { width, height, depth, type, samples };
};

const paeth = (a: number, b: number, c: number): number => {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - 2 * c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
};

/** What the filter of a row guesses a byte to be; millions are asked for, one guess each. */
const guessOf = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
};

/** Takes back the filter of each row, in place. */
const unfilter = (data: Buffer, rows: number, rowBytes: number, step: number): void => {
  for (let row = 0; row < rows; row += 1) {
    const start = row * (rowBytes + 1);
    const filter = data[start] as number;
    if (filter > 4) throw new UnreadablePicture('An unknown filter.');
    for (let i = 1; i <= rowBytes; i += 1) {
      const at = start + i;
      const left = i > step ? (data[at - step] as number) : 0;
      const up = row > 0 ? (data[at - rowBytes - 1] as number) : 0;
      const corner = row > 0 && i > step ? (data[at - rowBytes - 1 - step] as number) : 0;
      data[at] = ((data[at] as number) + guessOf(filter, left, up, corner)) & 255;
    }
  }
};

const onWhite = (value: number, alpha: number): number =>
  Math.round((value * alpha + 255 * (255 - alpha)) / 255);

/**
 * The picture in a PNG, on white. Throws `OversizedPicture` before unpacking, `UnreadablePicture`
 * for what is broken, interlaced, or holds more than its size says.
 */
export const readPng = (bytes: Buffer): Picture => {
  if (bytes.toString('hex', 0, 8) !== signature) throw new UnreadablePicture('Not a PNG.');
  const chunks = [...chunksOf(bytes)];
  const { width, height, depth, type, samples } = headerOf(chunks[0]);
  const dataOf = (kind: string) => chunks.filter((chunk) => chunk.kind === kind);
  const palette = dataOf('PLTE')[0]?.data ?? Buffer.alloc(0);
  const clear = dataOf('tRNS')[0]?.data;
  if (type === 3 && palette.length < 3) throw new UnreadablePicture('No palette.');
  const rowBytes = Math.ceil((width * samples * depth) / 8);
  const expected = (rowBytes + 1) * height;
  let data: Buffer;
  try {
    const packed = Buffer.concat(dataOf('IDAT').map((chunk) => chunk.data));
    // Never more than the header says, whatever the stream would unpack to.
    data = inflateSync(packed, { maxOutputLength: expected });
  } catch {
    throw new UnreadablePicture('Its pixels are damaged.');
  }
  if (data.length !== expected) throw new UnreadablePicture('Pixels are missing.');
  unfilter(data, height, rowBytes, Math.max(1, (samples * depth) >> 3));

  const most = 2 ** depth - 1;
  const rawAt = (row: number, index: number): number => {
    const start = row * (rowBytes + 1) + 1;
    if (depth === 8) return data[start + index] as number;
    if (depth === 16) return data.readUInt16BE(start + index * 2);
    const bit = index * depth;
    return ((data[start + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & most;
  };
  const keys = clear && type !== 3 ? [0, 2, 4].map((at) => clear[at + 1] ?? -1) : undefined;
  const pixels = new Uint8Array(width * height * 3);
  for (let row = 0, to = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1, to += 3) {
      const raw = (sample: number) => rawAt(row, x * samples + sample);
      const value = (sample: number) => Math.round((raw(sample) * 255) / most);
      let rgb: [number, number, number];
      let alpha = 255;
      if (type === 3) {
        const index = raw(0);
        rgb = [0, 1, 2].map((part) => palette[index * 3 + part] ?? 0) as typeof rgb;
        alpha = clear?.[index] ?? 255;
      } else {
        const isGray = type === 0 || type === 4;
        rgb = isGray ? [value(0), value(0), value(0)] : [value(0), value(1), value(2)];
        if (type === 4 || type === 6) alpha = value(samples - 1);
        // One colour named as transparent; compared by its lower byte, as 8 bits are kept anyway.
        else if (keys?.slice(0, samples).every((key, part) => key === (raw(part) & 255))) alpha = 0;
      }
      for (let part = 0; part < 3; part += 1)
        pixels[to + part] = onWhite(rgb[part] as number, alpha);
    }
  return { width, height, pixels };
};
