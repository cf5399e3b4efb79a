import { ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { BrandingPageQuery } from '../../__generated__/graphql';
import { useBrandingPageQuery } from '../../__generated__/hooks';
import { BrandForm } from './BrandForm';
import { type BrandValues, noBrand } from './brand-form';
import { useBrandingTexts } from './texts';

graphql(`
  query BrandingPage {
    branding {
      name
      legalName
      address
      taxNumber
      accentColor
      isEnabled
      logo {
        mediaType
        contentBase64
      }
    }
    seller {
      name
    }
  }
`);

const valuesOf = (brand: BrandingPageQuery['branding']): BrandValues =>
  brand
    ? {
        name: brand.name,
        legalName: brand.legalName ?? '',
        address: brand.address ?? '',
        taxNumber: brand.taxNumber ?? '',
        accentColor: brand.accentColor ?? '',
        isEnabled: brand.isEnabled,
        logo: brand.logo ? `data:${brand.logo.mediaType};base64,${brand.logo.contentBase64}` : null,
        logoBase64: undefined,
      }
    : noBrand;

/** How the invoices look that a reseller hands on. */
export default function BrandingPage() {
  const texts = useBrandingTexts();
  const { data, error, refetch } = useBrandingPageQuery({ fetchPolicy: 'cache-and-network' });
  // A part that did not answer is null, too, and must not look like a brand nobody made.
  const isReady = data && !error;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <ListSkeleton rows={4} height={96} />}
      {isReady && <BrandForm initial={valuesOf(data.branding)} seller={data.seller?.name ?? ''} />}
    </>
  );
}
