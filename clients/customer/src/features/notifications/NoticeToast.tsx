import { Anchor, Text } from '@mantine/core';
import { isOwnPath } from './own-path';
import { useNotificationsTexts } from './texts';

/** What a notice says when it arrives, and the way to what it is about. */
export function NoticeToast({
  body,
  link,
  onOpen,
}: {
  body: string;
  link: string | null | undefined;
  onOpen: (link: string) => void;
}) {
  const texts = useNotificationsTexts();
  return (
    <>
      <Text size="sm">{body}</Text>
      {link && isOwnPath(link) && (
        <Anchor component="button" type="button" size="sm" fw={600} onClick={() => onOpen(link)}>
          {texts('open')}
        </Anchor>
      )}
    </>
  );
}
