import { AppShell, Badge, Burger, Group, NavLink, ScrollArea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useUiTexts } from '../texts/ui';
import { isCurrent, type LinkComponent, type NavigationItem } from './links';
import { SkipLink } from './SkipLink';

/** The frame of a console: brand and actions above, navigation beside or behind the burger. */
export function ConsoleLayout({
  brand,
  items,
  path,
  Link,
  actions,
  banner,
  children,
}: {
  brand: ReactNode;
  items: NavigationItem[];
  path: string;
  Link: LinkComponent;
  actions?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
}) {
  const texts = useUiTexts();
  const [isOpen, { toggle, close }] = useDisclosure();
  // Going somewhere closes the menu.
  useEffect(close, [path, close]);

  return (
    <>
      <SkipLink />
      <AppShell
        header={{ height: 60 }}
        navbar={{ width: 244, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
        padding={{ base: 'md', sm: 'xl' }}
      >
        <AppShell.Header bg="var(--wb-surface)" style={{ borderColor: 'var(--wb-line)' }}>
          <Group h="100%" px={{ base: 'sm', sm: 'lg' }} justify="space-between" wrap="nowrap">
            <Group gap="xs" wrap="nowrap">
              <Burger
                opened={isOpen}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={texts(isOpen ? 'closeMenu' : 'openMenu')}
                aria-expanded={isOpen}
                data-testid="menu-toggle"
              />
              {brand}
            </Group>
            <Group gap={4} wrap="nowrap">
              {actions}
            </Group>
          </Group>
        </AppShell.Header>

        <AppShell.Navbar
          p="sm"
          bg="var(--wb-surface)"
          style={{ borderColor: 'var(--wb-line)' }}
          aria-label={texts('mainNavigation')}
        >
          <AppShell.Section grow component={ScrollArea}>
            {items.map((item) => {
              const { to, label, icon: Icon, count } = item;
              const isHere = isCurrent(item, path);
              return (
                <NavLink
                  key={to}
                  component={Link}
                  to={to}
                  label={label}
                  active={isHere}
                  aria-current={isHere ? 'page' : undefined}
                  variant="light"
                  fw={isHere ? 650 : 500}
                  py={10}
                  mb={2}
                  style={{ borderRadius: 'var(--mantine-radius-md)' }}
                  leftSection={Icon && <Icon size={20} stroke={1.7} aria-hidden />}
                  rightSection={
                    count ? (
                      <Badge size="sm" circle={count < 10}>
                        {count}
                      </Badge>
                    ) : undefined
                  }
                />
              );
            })}
          </AppShell.Section>
        </AppShell.Navbar>

        <AppShell.Main id="content" tabIndex={-1} style={{ outline: 'none' }}>
          <div style={{ maxWidth: 1160, marginInline: 'auto' }}>
            {banner}
            {children}
          </div>
        </AppShell.Main>
      </AppShell>
    </>
  );
}
