import { Button } from '@mantine/core';
import { NotFoundPage, useUiTexts } from '@webrana/ui';
import { Link } from 'react-router';

/** An address that leads nowhere. */
export default function NotFound() {
  const texts = useUiTexts();
  return (
    <NotFoundPage
      action={
        <Button component={Link} to="/">
          {texts('notFound.home')}
        </Button>
      }
    />
  );
}
