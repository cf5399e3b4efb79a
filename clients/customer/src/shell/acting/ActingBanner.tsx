import { Button, Group, Text } from '@mantine/core';
import { IconUserShield } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { formatTime, useLanguage } from '@webrana/ui';
import { useEffect, useState } from 'react';
import classes from './acting.module.css';
import { useActingTexts } from './texts';

/** Says on every page that staff act in a customer's name, until when, and how to stop. */
export function ActingBanner() {
  const texts = useActingTexts();
  const language = useLanguage();
  const { signOut, ...state } = useSession();
  const [isLeaving, setLeaving] = useState(false);
  const until = state.status === 'signedIn' ? state.actingUntil : undefined;

  // Below the last line of every page there is room for the bar.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-acting', until !== undefined);
  }, [until]);
  if (state.status !== 'signedIn' || !until) return null;

  const stop = async () => {
    setLeaving(true);
    // Whatever the server says, this tab forgets the session.
    await signOut().catch(() => undefined);
  };
  return (
    <>
      <div className={classes.frame} aria-hidden />
      <section className={classes.bar} aria-label={texts('region')} data-testid="acting-banner">
        <Group justify="space-between" wrap="nowrap" gap="sm" className={classes.content}>
          <Group wrap="nowrap" gap="sm" style={{ minWidth: 0 }}>
            <IconUserShield size={24} aria-hidden style={{ flexShrink: 0 }} />
            <Text size="sm" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
              <strong>{texts('actingAs', { name: state.user.name })}</strong> · {texts('support')} ·{' '}
              {texts('until', { time: formatTime(until, language) })}
            </Text>
          </Group>
          <Button
            color="dark.9"
            size="sm"
            loading={isLeaving}
            onClick={() => void stop()}
            style={{ flexShrink: 0 }}
            data-testid="acting-stop"
          >
            {texts('stop')}
          </Button>
        </Group>
      </section>
    </>
  );
}
