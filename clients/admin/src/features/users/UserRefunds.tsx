import { DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserRefundsRefund = graphql(`
  fragment UserRefundsRefund on Refund {
    id
    reason
    createdAt
    amount {
      amount
      currency
    }
  }
`);

/** The latest refunds to a person. */
export function UserRefunds({
  refunds: masked,
}: {
  refunds: ReadonlyArray<FragmentType<typeof UserRefundsRefund>>;
}) {
  const texts = useUsersTexts();
  const refunds = unmask(UserRefundsRefund, masked);
  return (
    <Section title={texts('refunds')} empty={texts('noRefunds')} isEmpty={refunds.length === 0}>
      {refunds.map(({ id, reason, createdAt, amount }) => (
        <SectionRow
          key={id}
          title={reason}
          note={<DateTime value={createdAt} as="short" />}
          end={<Money value={amount} fw={600} />}
        />
      ))}
    </Section>
  );
}
