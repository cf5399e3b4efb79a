import {
  IconBrandDebian,
  IconBrandRedhat,
  IconBrandUbuntu,
  IconBrandWindows,
  IconServer2,
} from '@tabler/icons-react';

const icons = {
  ubuntu: { icon: IconBrandUbuntu, color: '#e95420' },
  debian: { icon: IconBrandDebian, color: '#d70a53' },
  windows: { icon: IconBrandWindows, color: '#0078d4' },
  rocky: { icon: IconServer2, color: '#10b981' },
  alma: { icon: IconServer2, color: '#2f7ed8' },
  centos: { icon: IconServer2, color: '#9c4a97' },
  fedora: { icon: IconServer2, color: '#3c6eb4' },
  red: { icon: IconBrandRedhat, color: '#ee0000' },
} as const;

/** The mark of an operating system family. */
export function OsIcon({ family, size = 24 }: { family: string; size?: number }) {
  const name = family.toLowerCase();
  const known = Object.entries(icons).find(([start]) => name.startsWith(start))?.[1];
  const Icon = known?.icon ?? IconServer2;
  return <Icon size={size} color={known?.color ?? 'currentColor'} stroke={1.7} aria-hidden />;
}
