import { Card, Container, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** The card that the forms around an account stand on. */
export function AccountCard({
  title,
  lead,
  children,
  foot,
}: {
  title: string;
  lead: string;
  children: ReactNode;
  foot?: ReactNode;
}) {
  useDocumentTitle(`${title} · WeBrana`);
  return (
    <Container size={460} py={{ base: 32, sm: 64 }}>
      <Card padding="xl">
        <Title order={1}>{title}</Title>
        <Text c="dimmed" mt={4} mb="lg">
          {lead}
        </Text>
        {children}
      </Card>
      {foot && (
        <Text ta="center" mt="lg" size="sm" component="div">
          {foot}
        </Text>
      )}
    </Container>
  );
}
