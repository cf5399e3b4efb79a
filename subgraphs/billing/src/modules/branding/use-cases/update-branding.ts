import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { personOf } from '@webrana/ids';
import { ForbiddenError, parseInput, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { dropFile, keepFile } from '../../../kept-files.ts';
import { BrandEntity } from '../brand.entity.ts';
import { lockBrand } from '../brand.repository.ts';
import { mayChangeBrand } from '../branding.policy.ts';
import { prepareLogo } from '../logo/prepare-logo.ts';

/** An empty field of a form is nothing. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'string' && !value.trim() ? null : value), schema);

const schema = z.object({
  name: z.string().trim().min(2).max(60),
  legalName: optional(z.string().trim().max(100).nullish()),
  address: optional(
    z
      .string()
      .trim()
      .max(300)
      .refine((text) => text.split('\n').length <= 4, { params: { code: 'TOO_LONG' } })
      .nullish(),
  ),
  taxNumber: optional(
    z
      .string()
      .transform((text) => text.replace(/[.\s-]/g, ''))
      .pipe(z.string().regex(/^\d{15,16}$/))
      .nullish(),
  ),
  accentColor: optional(
    z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/)
      .nullish(),
  ),
  logoBase64: z.string().nullish(),
  isEnabled: z.boolean(),
});

const logoColumns = (logo: { file: string; hash: string; mediaType: string } | null) => ({
  logoFile: logo?.file ?? null,
  logoHash: logo?.hash ?? null,
  logoType: logo?.mediaType ?? null,
  isLogoFrozen: false,
});

/**
 * Says how a reseller's invoices look from now on. A logo left out stays, null removes it; the file
 * of the one before stays while a paid invoice shows it. Throws `LogoNotAcceptedError`.
 */
export const updateBranding = async (context: UseCase, given: unknown): Promise<BrandEntity> => {
  const actor = requireUser(context.actor);
  if (!mayChangeBrand(actor)) throw new ForbiddenError();
  const { logoBase64, ...facts } = parseInput(schema, given);
  const ownerId = personOf(actor.userId);
  const { brandFolder } = context.deps.settings;
  const logo = logoBase64 ? await prepareLogo(logoBase64) : null;
  const file = logo && (await keepFile(brandFolder, logo));
  const columns = {
    name: facts.name,
    legalName: facts.legalName ?? null,
    address: facts.address ?? null,
    taxNumber: facts.taxNumber ?? null,
    accentColor: facts.accentColor ?? null,
    isEnabled: facts.isEnabled,
    updatedAt: context.clock.now(),
    ...(logoBase64 === undefined ? {} : logoColumns(logo && file ? { ...logo, file } : null)),
  };
  try {
    const { row, replaced } = await context.transact(async ({ em }) => {
      try {
        await em.insert(BrandEntity, { ...logoColumns(null), ...columns, ownerId });
      } catch (error) {
        if (!(error instanceof UniqueConstraintViolationException)) throw error;
      }
      const known = await lockBrand(em, ownerId);
      await em.nativeUpdate(BrandEntity, { ownerId }, columns);
      const now = await lockBrand(em, ownerId);
      if (!known || !now) throw new Error(`The brand of ${ownerId} is gone.`);
      const isReplaced = known.logoFile !== now.logoFile && !known.isLogoFrozen;
      return { row: now, replaced: isReplaced ? known.logoFile : null };
    });
    if (replaced) await dropFile(brandFolder, replaced);
    return row;
  } catch (error) {
    if (file) await dropFile(brandFolder, file);
    throw error;
  }
};
