import { useDeliveryTexts } from './delivery.texts';
import { Tag } from './Tag';

const tones = {
  PENDING: 'waiting',
  SENDING: 'busy',
  SENT: 'good',
  FAILED: 'bad',
  SKIPPED: 'quiet',
} as const;

/** How far a delivery is, as a word in its colour. */
export function DeliveryTag({ state }: { state: string }) {
  const texts = useDeliveryTexts();
  const tone = tones[state as keyof typeof tones] ?? 'quiet';
  return <Tag tone={tone} status={state} label={texts.maybe(`state.${state}`, state)} />;
}
