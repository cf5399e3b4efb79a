import { colors } from './sheet.ts';

/** One colour in its three places: as a surface, as writing on that, and as writing on paper. */
export type Accent = { readonly fill: string; readonly onFill: string; readonly text: string };

/** Relative luminance (WCAG) of `#rrggbb`, 0 is black. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** A colour somebody chose, made readable: what is too pale to be read on paper is ink instead. */
export const accentOf = (chosen: string | null | undefined): Accent => {
  const fill = chosen && /^#[0-9a-f]{6}$/i.test(chosen) ? chosen : colors.brand;
  const [white, ink] = ['#ffffff', colors.ink];
  return {
    fill,
    onFill: contrast(fill, white) >= contrast(fill, ink) ? white : ink,
    text: contrast(fill, white) >= 3 ? fill : ink,
  };
};
