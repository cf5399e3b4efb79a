/** What the form of the brand holds. */
export interface BrandValues {
  name: string;
  legalName: string;
  address: string;
  taxNumber: string;
  /** `#rrggbb`, empty for ours. */
  accentColor: string;
  isEnabled: boolean;
  /** A `data:` address of the logo as shown; null for none. */
  logo: string | null;
  /** The new logo to send; null removes it, undefined keeps it. */
  logoBase64: string | null | undefined;
}

/** A brand nobody filled in yet. */
export const noBrand: BrandValues = {
  name: '',
  legalName: '',
  address: '',
  taxNumber: '',
  accentColor: '',
  isEnabled: true,
  logo: null,
  logoBase64: undefined,
};

/** An NPWP without its dots and dashes. */
const digitsOf = (text: string): string => text.replace(/[.\s-]/g, '');

/** What is wrong with the form, by field; codes of the form's texts. */
export function problemsOf({ name, address, taxNumber, accentColor }: BrandValues) {
  const digits = digitsOf(taxNumber);
  return {
    ...(name.trim().length < 2 ? { name: 'nameNeeded' as const } : {}),
    ...(address.trim().split('\n').length > 4 ? { address: 'addressLong' as const } : {}),
    ...(digits && !/^\d{15,16}$/.test(digits) ? { taxNumber: 'taxNumberWrong' as const } : {}),
    ...(accentColor && !/^#[0-9a-f]{6}$/i.test(accentColor)
      ? { accentColor: 'colorWrong' as const }
      : {}),
  };
}

/** The brand as the API takes it. */
export function inputOf({ logo: _shown, logoBase64, ...values }: BrandValues) {
  return {
    name: values.name.trim(),
    legalName: values.legalName.trim() || null,
    address: values.address.trim() || null,
    taxNumber: digitsOf(values.taxNumber) || null,
    accentColor: values.accentColor || null,
    isEnabled: values.isEnabled,
    ...(logoBase64 === undefined ? {} : { logoBase64 }),
  };
}

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (light: number, dark: number): number => (light + 0.05) / (dark + 0.05);

const ours = '#23288a';
const ink = '#1b1f33';

/** How a colour is printed: as a surface, on it, and as letters; like the documents themselves do. */
export function printedColor(chosen: string): { fill: string; onFill: string; text: string } {
  const fill = /^#[0-9a-f]{6}$/i.test(chosen) ? chosen : ours;
  const level = luminance(fill);
  const onWhite = contrast(1, level);
  const onInk = contrast(Math.max(level, luminance(ink)), Math.min(level, luminance(ink)));
  return {
    fill,
    onFill: onWhite >= onInk ? '#ffffff' : ink,
    text: onWhite >= 3 ? fill : ink,
  };
}
