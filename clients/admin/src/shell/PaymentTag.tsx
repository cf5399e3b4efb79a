import { usePaymentTexts } from './payment.texts';
import { Tag } from './Tag';

const tones = {
  OPENING: 'busy',
  PENDING: 'waiting',
  PAID: 'good',
  FAILED: 'bad',
  EXPIRED: 'quiet',
  IN_REVIEW: 'waiting',
} as const;

/** How far a payment has come, as a word in its colour. */
export function PaymentTag({ status }: { status: string }) {
  const texts = usePaymentTexts();
  const tone = tones[status as keyof typeof tones] ?? 'quiet';
  return <Tag tone={tone} status={status} label={texts.maybe(`status.${status}`, status)} />;
}
