import { Text, type TextProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatTimeLeft, timeLeft } from '../format/date';
import { useUiTexts } from '../texts/ui';

/** Counts down to a moment; calls `onEnd` once when it is reached. */
export function Countdown({
  until,
  onEnd,
  ...props
}: { until: string; onEnd?: () => void } & TextProps) {
  const texts = useUiTexts();
  const [now, setNow] = useState(() => Date.now());
  const isOver = timeLeft(until, now).total === 0;

  useEffect(() => {
    if (isOver) {
      onEnd?.();
      return;
    }
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isOver, onEnd]);

  return (
    <Text component="span" inherit role="timer" className="wb-number" fw={700} {...props}>
      {isOver ? texts('timeUp') : formatTimeLeft(until, now)}
    </Text>
  );
}
