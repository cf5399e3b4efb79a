import { Anchor, Box, Burger, Container, Drawer, Group, NavLink, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useUiTexts } from '../texts/ui';
import { isCurrent, type LinkComponent, type NavigationItem } from './links';
import { SkipLink } from './SkipLink';

/** The frame of the pages anybody may see: links across the top, a drawer on small screens. */
export function PublicLayout({
  brand,
  items,
  path,
  Link,
  actions,
  drawerActions,
  footer,
  children,
}: {
  brand: ReactNode;
  items: NavigationItem[];
  path: string;
  Link: LinkComponent;
  actions?: ReactNode;
  drawerActions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const texts = useUiTexts();
  const [isOpen, { toggle, close }] = useDisclosure();
  // Going somewhere closes the menu.
  useEffect(close, [path, close]);

  return (
    <Box mih="100dvh" style={{ display: 'flex', flexDirection: 'column' }}>
      <SkipLink />
      <Box
        component="header"
        pos="sticky"
        top={0}
        bg="color-mix(in srgb, var(--mantine-color-body) 86%, transparent)"
        style={{
          zIndex: 100,
          backdropFilter: 'blur(10px)',
          borderBottom: '1px solid var(--wb-line)',
        }}
      >
        <Container size={1160} h={62}>
          <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
            <Group gap={36} wrap="nowrap">
              {brand}
              <Group component="nav" gap={26} visibleFrom="md" aria-label={texts('mainNavigation')}>
                {items.map((item) => (
                  <Anchor
                    key={item.to}
                    component={Link}
                    to={item.to}
                    c={isCurrent(item, path) ? undefined : 'var(--mantine-color-text)'}
                    fw={550}
                    size="sm"
                    underline="never"
                    aria-current={isCurrent(item, path) ? 'page' : undefined}
                  >
                    {item.label}
                  </Anchor>
                ))}
              </Group>
            </Group>
            <Group gap={4} wrap="nowrap">
              {actions}
              <Burger
                opened={isOpen}
                onClick={toggle}
                hiddenFrom="md"
                size="sm"
                aria-label={texts(isOpen ? 'closeMenu' : 'openMenu')}
                aria-expanded={isOpen}
                data-testid="menu-toggle"
              />
            </Group>
          </Group>
        </Container>
      </Box>

      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="xs"
        title={texts('menu')}
        closeButtonProps={{ 'aria-label': texts('closeMenu') }}
      >
        <Stack gap={4} component="nav" aria-label={texts('mainNavigation')}>
          {items.map((item) => (
            <NavLink
              key={item.to}
              component={Link}
              to={item.to}
              label={item.label}
              active={isCurrent(item, path)}
              onClick={close}
            />
          ))}
        </Stack>
        {drawerActions && (
          <Stack mt="lg" onClick={close}>
            {drawerActions}
          </Stack>
        )}
      </Drawer>

      <Box component="main" id="content" tabIndex={-1} style={{ flex: 1, outline: 'none' }}>
        {children}
      </Box>
      {footer}
    </Box>
  );
}
