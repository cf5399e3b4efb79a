import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { changeLanguage, useLanguage } from '../i18n';
import { useUiTexts } from '../texts/ui';

/** Switches between Bahasa Indonesia and English. */
export function LanguageSwitch() {
  const texts = useUiTexts();
  const language = useLanguage();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={texts('language')}
          data-testid="language-switch"
        >
          <IconLanguage size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['id', 'en'] as const).map((code) => (
          <Menu.Item
            key={code}
            lang={code}
            role="menuitemradio"
            aria-checked={language === code}
            fw={language === code ? 700 : undefined}
            data-testid={`language-${code}`}
            onClick={() => void changeLanguage(code)}
          >
            {code === 'id' ? 'Bahasa Indonesia' : 'English'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Switches between light, dark, and what the device prefers. */
export function ThemeSwitch() {
  const texts = useUiTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = [
    { value: 'light', label: texts('light'), icon: IconSun },
    { value: 'dark', label: texts('dark'), icon: IconMoon },
    { value: 'auto', label: texts('system'), icon: IconDeviceDesktop },
  ] as const;
  const Current = choices.find(({ value }) => value === colorScheme)?.icon ?? IconSun;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Tooltip label={texts('theme')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={texts('theme')}
            data-testid="theme-switch"
          >
            <Current size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            fw={colorScheme === value ? 700 : undefined}
            leftSection={<Icon size={16} aria-hidden />}
            data-testid={`theme-${value}`}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
