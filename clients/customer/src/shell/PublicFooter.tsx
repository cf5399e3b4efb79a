import { Anchor, Box, Container, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { Brand } from '@webrana/ui';
import { Link } from 'react-router';
import { useShellTexts } from './texts';

const year = new Date().getFullYear();

/** The foot of the public pages. */
export function PublicFooter() {
  const texts = useShellTexts();
  const { status } = useSession();
  const columns = [
    {
      title: texts('footer.product'),
      links: [
        { to: '/plans', label: texts('plans') },
        { to: '/#cara-kerja', label: texts('howItWorks') },
        { to: '/#tanya-jawab', label: texts('questions') },
      ],
    },
    {
      title: texts('footer.account'),
      links:
        status === 'signedIn'
          ? [
              { to: '/dashboard', label: texts('dashboard') },
              { to: '/profile', label: texts('profile') },
            ]
          : [
              { to: '/sign-in', label: texts('signIn') },
              { to: '/register', label: texts('register') },
            ],
    },
  ];
  return (
    <Box component="footer" mt={72} style={{ borderTop: '1px solid var(--wb-line)' }}>
      <Container size={1160} py={44}>
        <Group align="flex-start" justify="space-between" gap={44}>
          <Stack gap="sm" maw={340}>
            <Brand />
            <Text size="sm" c="dimmed">
              {texts('footer.promise')}
            </Text>
          </Stack>
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing={44}>
            {columns.map(({ title, links }) => (
              <Stack key={title} gap={8}>
                <Text fw={650} size="sm">
                  {title}
                </Text>
                {links.map(({ to, label }) => (
                  <Anchor key={to} component={Link} to={to} size="sm" c="dimmed">
                    {label}
                  </Anchor>
                ))}
              </Stack>
            ))}
            <Stack gap={8} maw={180}>
              <Text fw={650} size="sm">
                {texts('footer.payments')}
              </Text>
              <Text size="sm" c="dimmed">
                {texts('footer.paymentList')}
              </Text>
            </Stack>
          </SimpleGrid>
        </Group>
        <Text size="xs" c="dimmed" mt={36}>
          {texts('footer.copyright', { year })}
        </Text>
      </Container>
    </Box>
  );
}
