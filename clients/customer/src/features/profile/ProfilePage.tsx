import { ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useProfilePageQuery } from '../../__generated__/hooks';
import { ProfileForm } from './ProfileForm';
import { useProfileTexts } from './texts';

graphql(`
  query ProfilePage {
    viewer {
      id
      ...ProfileFormUser
    }
  }
`);

/** Who the viewer is, for invoices and letters. */
export default function ProfilePage() {
  const texts = useProfileTexts();
  const { data, error, refetch } = useProfilePageQuery();
  const viewer = data?.viewer;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      {error && !viewer && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!viewer && !error && <ListSkeleton rows={3} height={220} />}
      {viewer && <ProfileForm key={viewer.id} user={viewer} />}
    </>
  );
}
