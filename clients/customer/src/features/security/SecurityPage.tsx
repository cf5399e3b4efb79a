import { Stack } from '@mantine/core';
import { ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useSecurityPageQuery } from '../../__generated__/hooks';
import { ScrollToHash } from '../../shell/ScrollToHash';
import { EmailSection } from './EmailSection';
import { EraseSection } from './EraseSection';
import { ExportSection } from './ExportSection';
import { MfaSection } from './MfaSection';
import { PasswordSection } from './PasswordSection';
import { SessionsSection } from './SessionsSection';
import { useSecurityTexts } from './texts';

graphql(`
  query SecurityPage {
    viewer {
      id
      ...MfaSectionUser
      ...EmailSectionUser
      ...EraseSectionUser
    }
    sessions {
      id
      ...SessionsSectionSession
    }
  }
`);

/** How the viewer signs in, where, and the way out for good. */
export default function SecurityPage() {
  const texts = useSecurityTexts();
  const { data, error, refetch } = useSecurityPageQuery();
  const viewer = data?.viewer;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !viewer && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!viewer && !error && <ListSkeleton rows={4} height={170} />}
      {viewer && (
        <Stack maw={760}>
          <ScrollToHash />
          <MfaSection user={viewer} />
          {data.sessions && <SessionsSection sessions={data.sessions} />}
          <PasswordSection />
          <EmailSection user={viewer} />
          <ExportSection />
          <EraseSection user={viewer} />
        </Stack>
      )}
    </>
  );
}
