import { personOf } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import { loadFile } from '../../../kept-files.ts';
import type { DocumentBrand } from '../../document/billing-document.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { type Brand, brandOf, type Logo } from '../brand.entity.ts';
import { brandsByPerson } from '../brand.repository.ts';

type Invoice = Pick<InvoiceEntity, 'id' | 'customerId' | 'paidAt' | 'brand'>;

/** The picture of a logo; null, and a word in the log, when its file is gone or was changed. */
export const loadLogo = async (
  { deps, log }: Pick<UseCase, 'deps' | 'log'>,
  { file: name, hash }: Logo,
): Promise<Buffer | null> => {
  const bytes = await loadFile(deps.settings.brandFolder, { name, hash });
  if (!bytes) log.error({ logo: name }, 'the file of a logo is gone or was changed');
  return bytes ?? null;
};

/**
 * The brand on top of each invoice the caller may see: as it was when the invoice was paid, before
 * that as it is now. Left out where there is none; each logo is read once.
 */
export const brandsOf = async (
  context: UseCase,
  invoices: readonly Invoice[],
): Promise<ReadonlyMap<string, DocumentBrand>> => {
  const open = invoices.filter(({ paidAt }) => !paidAt);
  const current = await brandsByPerson(
    context.em,
    open.map(({ customerId }) => customerId),
  );
  const shown = invoices.flatMap((invoice): [string, Brand][] => {
    const { id, paidAt, customerId } = invoice;
    const brand = paidAt ? invoice.brand : brandOf(current.get(personOf(customerId)));
    return brand ? [[id, brand]] : [];
  });
  const pictures = new Map<string, Promise<Buffer | null>>();
  for (const [, { logo }] of shown)
    if (logo && !pictures.has(logo.file)) pictures.set(logo.file, loadLogo(context, logo));
  const brands = shown.map(async ([id, brand]): Promise<[string, DocumentBrand]> => {
    const { logo, ...facts } = brand;
    return [id, { ...facts, logo: (logo && (await pictures.get(logo.file))) ?? null }];
  });
  return new Map(await Promise.all(brands));
};
