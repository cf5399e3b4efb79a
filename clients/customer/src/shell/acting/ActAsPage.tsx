import { Button, Container, Group } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { receiveActing, useSession } from '@webrana/apollo';
import { EmptyState, ListSkeleton } from '@webrana/ui';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useActingTexts } from './texts';

/** Takes over the session a member of staff opened in a customer's name, or says that it is over. */
export default function ActAsPage() {
  const texts = useActingTexts();
  const { actAs } = useSession();
  const navigate = useNavigate();
  const [isOver, setOver] = useState(false);
  const hasAsked = useRef(false);

  useEffect(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    void receiveActing().then(async (grant) => {
      if (grant && (await actAs(grant))) await navigate('/dashboard', { replace: true });
      else setOver(true);
    });
  }, [actAs, navigate]);

  return (
    <Container size={560} py={{ base: 48, sm: 96 }} component="main" id="content">
      {isOver ? (
        <div data-testid="acting-over">
          <EmptyState
            icon={IconUserOff}
            title={texts('over')}
            hint={texts('overText')}
            action={
              <Group justify="center">
                <Button onClick={() => window.close()}>{texts('close')}</Button>
                <Button component="a" href="/admin" variant="default">
                  {texts('toAdmin')}
                </Button>
              </Group>
            }
          />
        </div>
      ) : (
        <div aria-label={texts('opening')}>
          <ListSkeleton rows={3} />
        </div>
      )}
    </Container>
  );
}
