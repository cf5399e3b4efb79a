import { Card, Container, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Brand } from '../components/Brand';
import { LanguageSwitch, ThemeSwitch } from '../components/Switches';

/** The frame of a step before an app opens: signing in, a second factor. */
export function DoorFrame({
  app,
  title,
  lead,
  children,
}: {
  /** The name of the app, beside the brand. */
  app: string;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  useDocumentTitle(`${title} · WeBrana`);
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
        <Card padding="xl">
          <Title order={1}>{title}</Title>
          <Text c="dimmed" mt={4} mb="lg">
            {lead}
          </Text>
          {children}
        </Card>
      </Container>
    </>
  );
}
