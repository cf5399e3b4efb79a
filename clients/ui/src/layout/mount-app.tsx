import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { UiProvider } from './UiProvider';

/** Puts an app on its page, with the design system around it. */
export function mountApp(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <UiProvider>{app}</UiProvider>
    </StrictMode>,
  );
}
