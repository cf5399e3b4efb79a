import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** The rows, each as it is (0) or as the differences to the pixel before (1). */
const rowsOf = ({ width, height, pixels }: Picture, filter: 0 | 1): Buffer => {
  const rowBytes = width * 3;
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const to = row * (rowBytes + 1);
    rows[to] = filter;
    for (let i = 0; i < rowBytes; i += 1) {
      const at = row * rowBytes + i;
      const before = filter && i >= 3 ? (pixels[at - 3] as number) : 0;
      rows[to + 1 + i] = ((pixels[at] as number) - before) & 255;
    }
  }
  return rows;
};

/** A PNG of eight bits a colour, which a PDF takes as it is; the smaller of two ways to pack it. */
export const writePng = (picture: Picture): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, 2], 8);
  const [plain, differences] = ([0, 1] as const).map((filter) =>
    deflateSync(rowsOf(picture, filter), { level: 9 }),
  ) as [Buffer, Buffer];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', plain.length <= differences.length ? plain : differences),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The picture at most as wide and high as asked, each pixel the mean of those it covers. */
export const shrink = (picture: Picture, widest: number, highest: number): Picture => {
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  if (scale === 1) return picture;
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    const top = Math.floor((y * picture.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.height) / height));
    for (let x = 0; x < width; x += 1, to += 3) {
      const left = Math.floor((x * picture.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * picture.width) / width));
      for (let part = 0; part < 3; part += 1) {
        let sum = 0;
        for (let row = top; row < bottom; row += 1)
          for (let column = left; column < right; column += 1)
            sum += picture.pixels[(row * picture.width + column) * 3 + part] as number;
        pixels[to + part] = Math.round(sum / ((bottom - top) * (right - left)));
      }
    }
  }
  return { width, height, pixels };
};
