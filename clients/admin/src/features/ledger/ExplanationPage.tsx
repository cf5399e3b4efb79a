import { Stack, Title } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { BackLink, EmptyState, ErrorState, ListSkeleton } from '@webrana/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useLedgerExplanationQuery } from '../../__generated__/hooks';
import { usePowers } from '../../shell/usePowers';
import { ExplainedActs } from './ExplainedActs';
import { ExplainedMovements } from './ExplainedMovements';
import { ExplainedOrigin } from './ExplainedOrigin';
import { ExplainedPayments } from './ExplainedPayments';
import { useLedgerTexts } from './texts';

graphql(`
  query LedgerExplanation($transactionId: ID!, $mayHandleMoney: Boolean!) {
    explainCharge(transactionId: $transactionId) {
      ...ExplainedOriginExplanation
      ...ExplainedPaymentsExplanation
      ...ExplainedMovementsExplanation
      acts @include(if: $mayHandleMoney) {
        id
        ...ExplainedActsAct
      }
    }
  }
`);

/** Everything behind one movement of money, from the order to the last posting. */
export default function ExplanationPage() {
  const texts = useLedgerTexts();
  const { id = '' } = useParams();
  const { mayHandleMoney } = usePowers();
  const { data, loading, error, refetch } = useLedgerExplanationQuery({
    variables: { transactionId: id, mayHandleMoney },
    fetchPolicy: 'no-cache',
  });
  const explanation = data?.explainCharge;
  return (
    <>
      <BackLink Link={Link} to="/billing/ledger" label={texts('back')} />
      {!explanation && loading && <ListSkeleton rows={3} height={120} />}
      {!explanation && !loading && Boolean(error) && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {!explanation && !loading && !error && (
        <EmptyState icon={IconBook2} title={texts('notFound')} />
      )}
      {explanation && (
        <Stack gap="lg" data-testid="explanation">
          <Title order={2}>{texts('explanation')}</Title>
          <ExplainedOrigin explanation={explanation} />
          <ExplainedPayments explanation={explanation} />
          <ExplainedMovements explanation={explanation} askedId={id} />
          {explanation.acts && <ExplainedActs acts={explanation.acts} />}
        </Stack>
      )}
    </>
  );
}
