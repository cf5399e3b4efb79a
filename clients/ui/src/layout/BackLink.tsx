import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { LinkComponent } from './links';

/** The way back to the list above a page. */
export function BackLink({ Link, to, label }: { Link: LinkComponent; to: string; label: string }) {
  return (
    <Anchor component={Link} to={to} size="sm" c="dimmed" display="inline-block" mb="xs">
      <Group gap={6} component="span">
        <IconArrowLeft size={16} aria-hidden />
        {label}
      </Group>
    </Anchor>
  );
}
