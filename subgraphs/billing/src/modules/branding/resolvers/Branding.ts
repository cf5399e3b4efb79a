import type { BrandingResolvers } from '../../../__generated__/resolvers.ts';
import { fileContent } from '../../document/file-content.ts';
import { logoOf } from '../brand.entity.ts';
import { loadLogo } from '../use-cases/brands-of.ts';

export const Branding: BrandingResolvers = {
  logo: async (brand, _args, context) => {
    const logo = logoOf(brand);
    const bytes = logo && (await loadLogo(context, logo));
    if (!logo || !bytes) return null;
    const { mediaType } = logo;
    const fileName = mediaType === 'image/png' ? 'logo.png' : 'logo.jpg';
    return fileContent({ fileName, mediaType, bytes });
  },
};
