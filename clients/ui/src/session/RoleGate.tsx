import { Button, Card, Center, Container, Group, Text, Title } from '@mantine/core';
import { IconLockAccess } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Brand } from '../components/Brand';
import { EmptyState, ErrorState, ListSkeleton } from '../components/States';
import { LanguageSwitch, ThemeSwitch } from '../components/Switches';
import type { Failure } from '../failures';
import { useRoleGateTexts } from '../texts/role-gate';
import { useUiTexts } from '../texts/ui';
import { SignInForm } from './SignInForm';

/** Lets in who has one of the roles; others sign in, or are told where they belong. */
export function RoleGate({
  app,
  status,
  role,
  allowed,
  onSignIn,
  onSignOut,
  onRetry,
  children,
}: {
  app: string;
  status: 'restoring' | 'signedOut' | 'unreachable' | 'signedIn';
  role: string | undefined;
  allowed: readonly string[];
  onSignIn: (input: { email: string; password: string }) => Promise<Failure | null>;
  onSignOut: () => void;
  onRetry: () => void;
  children: ReactNode;
}) {
  const texts = useRoleGateTexts();
  const uiTexts = useUiTexts();
  if (status === 'signedIn' && role !== undefined && allowed.includes(role)) return children;
  return (
    <>
      <Group justify="space-between" px="lg" h={60} component="header">
        <Brand suffix={app} />
        <Group gap={4}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
      </Group>
      <Container size={460} py={{ base: 24, sm: 64 }} component="main">
        {status === 'restoring' && <ListSkeleton rows={1} height={320} />}
        {status === 'unreachable' && <ErrorState error={new TypeError()} onRetry={onRetry} />}
        {status === 'signedOut' && (
          <Card padding="xl">
            <Title order={1}>{texts('title')}</Title>
            <Text c="dimmed" mt={4} mb="lg">
              {texts('lead', { app })}
            </Text>
            <SignInForm onSubmit={onSignIn} />
          </Card>
        )}
        {status === 'signedIn' && (
          <Center data-testid="wrong-role">
            <EmptyState
              icon={IconLockAccess}
              title={texts('wrongRole')}
              hint={texts('wrongRoleHint', { app })}
              action={
                <Group justify="center">
                  <Button component="a" href="/dashboard">
                    {texts('toCustomer')}
                  </Button>
                  <Button variant="default" onClick={onSignOut}>
                    {uiTexts('signOut')}
                  </Button>
                </Group>
              }
            />
          </Center>
        )}
      </Container>
    </>
  );
}
