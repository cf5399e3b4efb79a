/** A picture without transparency: three bytes a pixel, red, green, blue, row after row. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** The bytes are no picture we can read. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}

/** The picture would be too large to open; found before anything is unpacked. */
export class OversizedPicture extends Error {
  override readonly name = 'OversizedPicture';
}

/** Pixels, either way. */
export const longestSide = 1000;

/** Throws `UnreadablePicture` for a picture of nothing, `OversizedPicture` above 1000×1000. */
export const checkSize = (width: number, height: number): void => {
  if (width < 1 || height < 1) throw new UnreadablePicture('It has no size.');
  if (width > longestSide || height > longestSide) throw new OversizedPicture('It is too large.');
};
