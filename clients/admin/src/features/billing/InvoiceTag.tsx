import { Tag } from '../../shell/Tag';
import { useBillingTexts } from './texts';

const tones = { OPEN: 'waiting', PAID: 'good', VOID: 'quiet', REFUNDED: 'quiet' } as const;

/** Whether an invoice is paid, as a word in its colour. */
export function InvoiceTag({ status }: { status: string }) {
  const texts = useBillingTexts();
  return (
    <Tag
      tone={tones[status as keyof typeof tones] ?? 'quiet'}
      status={status}
      label={texts.maybe(`invoiceStatus.${status}`, status)}
    />
  );
}
