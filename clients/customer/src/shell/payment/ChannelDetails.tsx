import { Button, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type Amount, CopyButton, Money, QrCode } from '@webrana/ui';
import { usePaymentTexts } from './texts';

const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

/** What a channel needs to be paid: the QR code or the number, the amount, and its own page. */
export function ChannelDetails({
  total,
  qrContent,
  payCode,
  paymentUrl,
}: {
  total: Amount;
  qrContent?: string | null;
  payCode?: string | null;
  paymentUrl?: string | null;
}) {
  const texts = usePaymentTexts();
  return (
    <Group align="flex-start" gap="xl" justify="center">
      {qrContent && (
        <Stack gap="xs" align="center" style={{ flex: '0 1 264px' }}>
          <QrCode content={qrContent} size={264} />
          <Text fw={600}>{texts('scan')}</Text>
          <Text size="sm" c="dimmed" ta="center">
            {texts('scanHint')}
          </Text>
        </Stack>
      )}
      <Stack gap="md" style={{ flex: '1 1 240px' }}>
        {payCode && (
          <div>
            <Text size="sm" c="dimmed">
              {texts('payCode')}
            </Text>
            <Group gap="sm">
              <Text fz={26} fw={720} className="wb-number" data-testid="pay-code">
                {payCode.replace(/(\d{4})(?=\d)/g, '$1 ')}
              </Text>
              <CopyButton value={payCode} what={texts('payCode')} withLabel />
            </Group>
          </div>
        )}
        <div>
          <Text size="sm" c="dimmed">
            {texts('amount')}
          </Text>
          <Group gap="sm">
            <Money value={total} fz={26} fw={720} />
            <CopyButton value={String(total.amount)} what={texts('amount')} />
          </Group>
          <Text size="sm" c="dimmed">
            {texts('amountExact')}
          </Text>
        </div>
        {paymentUrl && isWebAddress(paymentUrl) && (
          <Button
            component="a"
            href={paymentUrl}
            target="_blank"
            rel="noopener noreferrer"
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            {texts('openPage')}
          </Button>
        )}
      </Stack>
    </Group>
  );
}
