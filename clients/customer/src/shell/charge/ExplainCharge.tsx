import { Alert, Button, Drawer, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ErrorState, ListSkeleton } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useExplainChargeQuery } from '../../__generated__/hooks';
import { ChargeDetails } from './ChargeDetails';
import { useChargeTexts } from './texts';

graphql(`
  query ExplainCharge($walletEntryId: ID, $invoiceId: ID) {
    explainCharge(walletEntryId: $walletEntryId, invoiceId: $invoiceId) {
      ...ChargeDetailsExplanation
    }
  }
`);

type Subject = { walletEntryId: string } | { invoiceId: string };

function Explanation({ subject }: { subject: Subject }) {
  const texts = useChargeTexts();
  const { data, error, refetch } = useExplainChargeQuery({ variables: subject });
  if (error && !data?.explainCharge) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <ListSkeleton rows={4} height={90} />;
  if (!data.explainCharge) return <Alert variant="light">{texts('nothing')}</Alert>;
  return <ChargeDetails explanation={data.explainCharge} />;
}

/** Opens everything behind a rupiah: what was bought, how it was paid, and where it went. */
export function ExplainCharge({ subject, of }: { subject: Subject; of: string }) {
  const texts = useChargeTexts();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        mx={-8}
        onClick={open}
        aria-label={texts('explainOf', { what: of })}
        data-testid="explain"
      >
        {texts('explain')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="lg"
        title={
          <Text fw={680} fz="lg">
            {texts('title')}
          </Text>
        }
        closeButtonProps={{ 'aria-label': texts('close') }}
        styles={{
          content: { background: 'var(--wb-surface)' },
          header: { background: 'var(--wb-surface)' },
        }}
      >
        {isOpen && <Explanation subject={subject} />}
      </Drawer>
    </>
  );
}
