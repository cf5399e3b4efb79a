import { Button } from '@mantine/core';
import { IconCircleCheck, IconLinkOff, IconMail } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { EmptyState, type Failure, ListSkeleton, UserErrorAlert } from '@webrana/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useConfirmEmailChangeMutation } from '../../__generated__/hooks';
import { AccountCard } from './AccountCard';
import { useAccountTexts } from './texts';

graphql(`
  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
    confirmEmailChange(input: $input) {
      __typename
      ... on ConfirmEmailChangeSuccess {
        isChanged
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

type Answer = { isChanged: boolean } | { failure?: Failure; error?: unknown };

/** Confirms a change of the e-mail address at one of both addresses. */
export default function ConfirmEmailChangePage() {
  const texts = useAccountTexts();
  const { status, renew } = useSession();
  const [search] = useSearchParams();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [confirm] = useConfirmEmailChangeMutation();
  const token = search.get('token');
  const tried = useRef<string | null>(null);
  const isKnown = status !== 'restoring';

  // A link works once, so it is tried once.
  useEffect(() => {
    if (!token || !isKnown || tried.current === token) return;
    tried.current = token;
    const run = async (): Promise<Answer> => {
      const { data } = await confirm({ variables: { input: { token } } });
      const result = data?.confirmEmailChange;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'ConfirmEmailChangeSuccess') return { failure: result };
      if (result.isChanged && status === 'signedIn') await renew();
      return { isChanged: result.isChanged };
    };
    run().then(setAnswer, (error: unknown) => setAnswer({ error }));
  }, [token, isKnown, status, confirm, renew]);

  return (
    <AccountCard title={texts('emailChangePage.title')} lead={texts('emailChangePage.lead')}>
      {token && !answer && <ListSkeleton rows={1} height={160} />}
      {answer && 'isChanged' in answer && (
        <div data-testid={answer.isChanged ? 'email-changed' : 'email-half-changed'}>
          <EmptyState
            icon={answer.isChanged ? IconCircleCheck : IconMail}
            title={texts(answer.isChanged ? 'emailChangePage.done' : 'emailChangePage.half')}
            hint={texts(answer.isChanged ? 'emailChangePage.doneText' : 'emailChangePage.halfText')}
            action={
              <Button component={Link} to="/security">
                {texts('emailChangePage.toSecurity')}
              </Button>
            }
          />
        </div>
      )}
      {answer && !('isChanged' in answer) && <UserErrorAlert {...answer} />}
      {!token && (
        <EmptyState
          icon={IconLinkOff}
          title={texts('resetPage.noToken')}
          hint={texts('resetPage.noTokenText')}
        />
      )}
    </AccountCard>
  );
}
