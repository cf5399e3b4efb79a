import { Button, Container } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconUserOff } from '@tabler/icons-react';
import { EmptyState } from '@webrana/ui';
import { Link } from 'react-router';
import { useAccountTexts } from './texts';

/** The farewell to somebody whose account is gone. */
export default function ErasedPage() {
  const texts = useAccountTexts();
  useDocumentTitle(`${texts('erasedPage.title')} · WeBrana`);
  return (
    <Container size="sm" py="xl" data-testid="account-erased">
      <EmptyState
        icon={IconUserOff}
        title={texts('erasedPage.title')}
        hint={texts('erasedPage.text')}
        action={
          <Button component={Link} to="/">
            {texts('erasedPage.home')}
          </Button>
        }
      />
    </Container>
  );
}
