import { Button, Center, Container } from '@mantine/core';
import { IconBug, IconCloudOff, IconMapOff } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { EmptyState } from '../components/States';
import { useUiTexts } from '../texts/ui';

/** What a page shows when it broke while being drawn, or its code could not be loaded. */
export function CrashPage({ error }: { error: unknown }) {
  const texts = useUiTexts();
  useEffect(() => console.error(error), [error]);
  // The code of a page that could not be fetched is no crash: the connection is away.
  const isUnreachable = error instanceof TypeError && /import|fetch|load/i.test(error.message);
  return (
    <Center mih="60dvh" role="alert">
      <EmptyState
        icon={isUnreachable ? IconCloudOff : IconBug}
        title={texts(isUnreachable ? 'error.title' : 'error.crash')}
        hint={texts(isUnreachable ? 'error.network' : 'error.crashHint')}
        action={<Button onClick={() => location.reload()}>{texts('error.reload')}</Button>}
      />
    </Center>
  );
}

/** What an unknown address shows. */
export function NotFoundPage({ action }: { action?: ReactNode }) {
  const texts = useUiTexts();
  return (
    <Container size="sm">
      <EmptyState
        icon={IconMapOff}
        title={texts('notFound.title')}
        hint={texts('notFound.hint')}
        action={action}
      />
    </Container>
  );
}
