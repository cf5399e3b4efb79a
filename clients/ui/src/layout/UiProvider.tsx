import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../theme.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariables, theme } from '../theme';

/** Everything below has the theme, the colour scheme and a place for toasts. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      <Notifications position="bottom-left" limit={3} autoClose={6_000} />
      {children}
    </MantineProvider>
  );
}
