import type { FileContent, Locale } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import type { Language, MadeFile } from './billing-document.ts';

/** A made file as the graph shows it. */
export const fileContent = ({ fileName, mediaType, bytes }: MadeFile): FileContent => ({
  fileName,
  mediaType,
  contentBase64: Buffer.from(bytes).toString('base64'),
});

/** The language asked for, else the request's. */
export const languageOf = (
  locale: Locale | null | undefined,
  { request }: Pick<Context, 'request'>,
): Language => (locale ? (locale === 'ID' ? 'id' : 'en') : request.locale);
