import type { ComponentType, FunctionComponent, ReactNode } from 'react';

/** What a router's link takes; each app passes its own, so that the design system needs no router. */
export type LinkComponent = FunctionComponent<{
  to: string;
  children?: ReactNode;
  className?: string;
  'aria-current'?: 'page';
}>;

/** An entry of a navigation. */
export interface NavigationItem {
  to: string;
  label: string;
  icon?: ComponentType<{ size?: number | string; stroke?: number | string }>;
  /** A count worth seeing, for example of unread notices. */
  count?: number;
}

/** Whether an entry is where the person is, or above it. */
export function isCurrent(item: NavigationItem, path: string): boolean {
  return path === item.to || path.startsWith(`${item.to}/`);
}
