import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { prepareLogo } from './prepare-logo.ts';
import { readPng } from './read-png.ts';
import { shrink, writePng } from './write-png.ts';

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
};
type Made = { width: number; height: number; depth?: number; type?: number; interlace?: number };
const made = (
  { width, height, depth = 8, type = 2, interlace = 0 }: Made,
  rows: Buffer,
  ...extra: Buffer[]
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
const reasonOf = async (bytes: Buffer | string): Promise<unknown> =>
  prepareLogo(typeof bytes === 'string' ? bytes : bytes.toString('base64')).then(
    () => 'ACCEPTED',
    ({ facts }) => facts?.reason,
  );
/** A JPEG's skeleton: enough for whoever only looks at its parts. */
const jpeg = (width: number, height: number, extra = 0): Buffer => {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const exif = Buffer.from('ffe10010', 'hex');
  const scan = Buffer.from('ffda0008010100003f00', 'hex');
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    exif,
    Buffer.from('Exif\0\0secretplc'.slice(0, 14)),
    frame,
    scan,
    Buffer.alloc(extra, 7),
    Buffer.from('ffd9', 'hex'),
    Buffer.from('<script>'),
  ]);
};

describe('a logo', () => {
  it('is read in every kind a PNG comes in', () => {
    const at = (bytes: Buffer) => [...readPng(bytes).pixels];
    const one = { width: 1, height: 1 };
    expect(at(made(one, Buffer.from([0, 10, 20, 30])))).toEqual([10, 20, 30]);
    const half = made({ ...one, type: 6 }, Buffer.from([0, 0, 0, 0, 128]));
    expect(at(half)).toEqual([127, 127, 127]);
    expect(at(made({ ...one, type: 4 }, Buffer.from([0, 0, 0])))).toEqual([255, 255, 255]);
    expect(at(made({ ...one, depth: 16, type: 0 }, Buffer.from([0, 128, 0])))).toEqual([
      128, 128, 128,
    ]);
    const palette = [
      chunk('PLTE', Buffer.from([1, 2, 3, 9, 8, 7])),
      chunk('tRNS', Buffer.from([255])),
    ];
    const bits = made(
      { width: 2, height: 1, depth: 1, type: 3 },
      Buffer.from([0, 0x40]),
      ...palette,
    );
    expect(at(bits)).toEqual([1, 2, 3, 9, 8, 7]);
    // Every filter: none, left, up, mean, Paeth.
    const rows = Buffer.from([0, 10, 20, 1, 10, 10, 2, 5, 5, 3, 1, 1, 4, 1, 1]);
    const gray = readPng(made({ width: 2, height: 5, type: 0 }, rows)).pixels;
    expect([...gray].filter((_, index) => index % 3 === 0)).toEqual([
      10, 20, 10, 20, 15, 25, 8, 17, 9, 18,
    ]);
  });

  it('is written so that it reads the same, and shrinks by the mean', () => {
    const pixels = Uint8Array.from({ length: 40 * 30 * 3 }, (_, at) => (at * 7) % 256);
    const picture = { width: 40, height: 30, pixels };
    expect([...readPng(writePng(picture)).pixels]).toEqual([...pixels]);
    const small = shrink(
      {
        width: 2,
        height: 2,
        pixels: Uint8Array.from([0, 0, 0, 40, 40, 40, 80, 80, 80, 120, 120, 120]),
      },
      1,
      1,
    );
    expect([...small.pixels]).toEqual([60, 60, 60]);
    expect(shrink(picture, 1000, 1000)).toBe(picture);
  });

  it('is printed small, and carries nothing but its picture', async () => {
    const pixels = new Uint8Array(1000 * 1000 * 3).fill(90);
    const text = chunk('tEXt', Buffer.from('Comment\0<script>'));
    const big = made({ width: 1000, height: 1000 }, Buffer.alloc(1000 * 3001, 0), text);
    const { bytes, mediaType } = await prepareLogo(big.toString('base64'));
    expect(mediaType).toBe('image/png');
    expect(bytes.length).toBeLessThan(59_000);
    expect(bytes.includes('script')).toBe(false);
    expect(readPng(bytes)).toMatchObject({ width: 132, height: 132 });
    expect(
      (await prepareLogo(writePng({ width: 1000, height: 1000, pixels }).toString('base64'))).bytes
        .length,
    ).toBeLessThan(5_000);
    const clean = await prepareLogo(jpeg(300, 100).toString('base64'));
    expect(clean.bytes.includes('Exif')).toBe(false);
    expect(clean.bytes.includes('script')).toBe(false);
    expect(clean.extension).toBe('jpg');
  });

  it('is refused for what its bytes are, whatever it claims', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    expect(await reasonOf(svg)).toBe('TYPE');
    expect(await reasonOf(Buffer.from('GIF89a__________'))).toBe('TYPE');
    expect(await reasonOf('not base64!')).toBe('UNREADABLE');
    expect(await reasonOf('A'.repeat(245_764))).toBe('SIZE');
    expect(await reasonOf(jpeg(300, 100, 70_000))).toBe('SIZE');
    expect(await reasonOf(jpeg(1001, 100))).toBe('DIMENSIONS');
    expect(await reasonOf(jpeg(0, 100))).toBe('UNREADABLE');
    expect(await reasonOf(jpeg(300, 100).subarray(0, 40))).toBe('UNREADABLE');
    expect(await reasonOf(made({ width: 2, height: 2, interlace: 1 }, Buffer.alloc(14)))).toBe(
      'UNREADABLE',
    );
    expect(await reasonOf(made({ width: 2, height: 2, depth: 3 }, Buffer.alloc(14)))).toBe(
      'UNREADABLE',
    );
    const damaged = made({ width: 2, height: 2 }, Buffer.alloc(14));
    damaged[20] = 9;
    expect(await reasonOf(damaged)).toBe('UNREADABLE');
  });

  it('never unpacks more than its size says', async () => {
    const side = 60_000;
    expect(await reasonOf(made({ width: side, height: side }, Buffer.alloc(10)))).toBe(
      'DIMENSIONS',
    );
    expect(await reasonOf(made({ width: 2 ** 31, height: 1 }, Buffer.alloc(10)))).toBe(
      'DIMENSIONS',
    );
    // 100 MB that pack into 100 kB, in a picture of four pixels.
    const bomb = made({ width: 2, height: 2 }, Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(180_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await reasonOf(bomb)).toBe('UNREADABLE');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(await reasonOf(made({ width: 2, height: 2 }, Buffer.alloc(13)))).toBe('UNREADABLE');
  });
});
