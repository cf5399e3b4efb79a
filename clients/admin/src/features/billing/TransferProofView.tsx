import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { DateTime, ErrorState, saveFile } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useTransferProofQuery } from '../../__generated__/hooks';
import { useBillingTexts } from './texts';

graphql(`
  query TransferProof($paymentId: ID!) {
    transferProof(paymentId: $paymentId) {
      contentBase64
      mediaType
      fileName
      sha256
      submittedAt
    }
  }
`);

/** Only these are shown; anything else can be saved and opened elsewhere. */
const shown = ['image/png', 'image/jpeg', 'image/webp'];

/** The proof as it was handed in: a picture, or a file to save. */
export function TransferProofView({ paymentId }: { paymentId: string }) {
  const texts = useBillingTexts();
  const { data, loading, error, refetch } = useTransferProofQuery({
    variables: { paymentId },
    fetchPolicy: 'no-cache',
  });
  const proof = data?.transferProof;
  if (error && !proof) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (loading && !proof) return <Skeleton height={220} radius="md" />;
  if (!proof) return <Text c="dimmed">{texts('noProof')}</Text>;
  return (
    <Stack gap="xs" data-testid="transfer-proof">
      {shown.includes(proof.mediaType) && (
        <img
          src={`data:${proof.mediaType};base64,${proof.contentBase64}`}
          alt={texts('proofOf', { name: proof.fileName })}
          style={{
            maxWidth: '100%',
            maxHeight: 420,
            minHeight: 80,
            objectFit: 'contain',
            border: '1px solid var(--wb-line)',
            borderRadius: 'var(--mantine-radius-md)',
          }}
        />
      )}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {proof.fileName} · <DateTime value={proof.submittedAt} />
      </Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => saveFile(proof)}
        data-testid="proof-download"
      >
        {texts('openProof')}
      </Button>
    </Stack>
  );
}
