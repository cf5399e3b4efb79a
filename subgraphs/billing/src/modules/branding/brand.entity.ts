import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { flagColumn, idColumn, instantColumn, keyColumn, textColumn } from '@webrana/orm-kit';

/** A kept picture: its name in the folder of brands, and what it must still be. */
export type Logo = { file: string; hash: string; mediaType: string };

/** How a reseller appears on documents; an invoice keeps it as it was when it was paid. */
export type Brand = {
  name: string;
  legalName: string | null;
  /** Lines separated by `\n`. */
  address: string | null;
  /** NPWP, 15 or 16 digits. */
  taxNumber: string | null;
  /** `#rrggbb`. */
  accentColor: string | null;
  logo: Logo | null;
};

export const BrandEntity = defineEntity({
  name: 'Brand',
  tableName: 'brand',
  properties: {
    /** The reseller in person, also for what their test twin is invoiced. */
    ownerId: idColumn().primary(),
    name: textColumn(60),
    legalName: textColumn(100).nullable(),
    address: textColumn(300).nullable(),
    taxNumber: textColumn(16).nullable(),
    accentColor: textColumn(7).nullable(),
    logoFile: keyColumn(80).nullable(),
    logoHash: keyColumn(64).nullable(),
    logoType: textColumn(20).nullable(),
    /** A paid invoice shows this logo: its file stays when another takes its place. */
    isLogoFrozen: flagColumn(),
    isEnabled: flagColumn(),
    updatedAt: instantColumn(),
  },
});

export type BrandEntity = InferEntity<typeof BrandEntity>;

/** The logo of a brand, when there is one. */
export const logoOf = ({ logoFile, logoHash, logoType }: BrandEntity): Logo | null =>
  logoFile && logoHash && logoType ? { file: logoFile, hash: logoHash, mediaType: logoType } : null;

/** What documents show of a brand that is switched on. */
export const brandOf = (row: BrandEntity | null | undefined): Brand | null =>
  row?.isEnabled
    ? {
        name: row.name,
        legalName: row.legalName ?? null,
        address: row.address ?? null,
        taxNumber: row.taxNumber ?? null,
        accentColor: row.accentColor ?? null,
        logo: logoOf(row),
      }
    : null;
