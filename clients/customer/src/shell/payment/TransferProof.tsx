import { Alert, Box, Button, FileButton, Group, Image, Stack, Text } from '@mantine/core';
import { IconFileTypePdf, IconUpload } from '@tabler/icons-react';
import { UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import { maximumProofBytes, type Proof, prepareProof, proofTypes } from './proof-file';
import { usePaymentTexts } from './texts';
import { useSubmitProof } from './useSubmitProof';

const kibibytes = `${Math.floor(maximumProofBytes / 1024)} KB`;

/** The picked picture, or the name of the picked document. */
function Preview({ proof }: { proof: Extract<Proof, { problem: null }> }) {
  const texts = usePaymentTexts();
  return (
    <Group gap="md" wrap="nowrap" data-testid="proof-preview">
      {proof.mediaType === 'application/pdf' ? (
        <IconFileTypePdf size={48} stroke={1.4} aria-hidden />
      ) : (
        <Box style={{ border: '1px solid var(--wb-line)', borderRadius: 10, flexShrink: 0 }} p={4}>
          <Image src={proof.address} alt={texts('proof.preview')} w={110} h={130} fit="contain" />
        </Box>
      )}
      <div style={{ minWidth: 0 }}>
        <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
          {proof.fileName}
        </Text>
        <Text size="sm" c="dimmed">
          {Math.max(1, Math.ceil(proof.bytes / 1024))} KB
        </Text>
        {proof.isShrunk && (
          <Text size="sm" c="dimmed">
            {texts('proof.shrunk')}
          </Text>
        )}
      </div>
    </Group>
  );
}

/** Picks, shows and sends the proof of a transfer. */
export function TransferProof({ paymentId, isAgain }: { paymentId: string; isAgain: boolean }) {
  const texts = usePaymentTexts();
  const [proof, setProof] = useState<Proof | null>(null);
  const { submit, loading, error, reset, reason, failure } = useSubmitProof(paymentId);
  const ready = proof?.problem === null ? proof : null;
  const problem = proof?.problem ?? reason;

  const pick = async (file: File | null) => {
    if (!file) return;
    reset();
    setProof(await prepareProof(file));
  };
  const send = async () => {
    if (ready && (await submit(ready.contentBase64, ready.fileName))) setProof(null);
  };

  return (
    <Stack gap="sm" data-testid="transfer-proof">
      <div>
        <Text fw={650}>{texts(isAgain ? 'proof.again' : 'proof.title')}</Text>
        <Text size="sm" c="dimmed">
          {texts('proof.hint', { size: kibibytes })}
        </Text>
      </div>
      {ready && <Preview proof={ready} />}
      {problem && (
        <Alert color="red" variant="light" role="alert" data-testid="proof-problem">
          {texts(`proof.problem.${problem}`, { size: kibibytes })}
        </Alert>
      )}
      <UserErrorAlert failure={failure} error={error} />
      <Group>
        <FileButton
          accept={proofTypes.join(',')}
          onChange={(file) => void pick(file)}
          inputProps={{ 'aria-label': texts('proof.pick') }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              data-testid="proof-pick"
            >
              {texts(ready ? 'proof.other' : 'proof.pick')}
            </Button>
          )}
        </FileButton>
        {ready && (
          <Button loading={loading} onClick={() => void send()} data-testid="proof-send">
            {texts('proof.send')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
