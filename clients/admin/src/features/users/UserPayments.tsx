import { DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { PaymentTag } from '../../shell/PaymentTag';
import { usePaymentTexts } from '../../shell/payment.texts';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserPaymentsPayment = graphql(`
  fragment UserPaymentsPayment on Payment {
    id
    status
    method
    purpose
    channelName
    createdAt
    total {
      amount
      currency
    }
    order {
      id
      number
    }
  }
`);

/** The latest payments of a person. */
export function UserPayments({
  userId,
  payments: masked,
}: {
  userId: string;
  payments: ReadonlyArray<FragmentType<typeof UserPaymentsPayment>>;
}) {
  const texts = useUsersTexts();
  const words = usePaymentTexts();
  const payments = unmask(UserPaymentsPayment, masked);
  return (
    <Section
      title={texts('payments')}
      link={{ to: `/billing/payments?customer=${userId}`, label: texts('seeAll') }}
      empty={texts('noPayments')}
      isEmpty={payments.length === 0}
    >
      {payments.map(({ id, status, purpose, channelName, createdAt, total, order }) => (
        <SectionRow
          key={id}
          title={[words.maybe(`purpose.${purpose}`, purpose), order?.number]
            .filter(Boolean)
            .join(' ')}
          note={
            <>
              <DateTime value={createdAt} as="short" />
              {channelName && ` · ${channelName}`}
            </>
          }
          end={
            <>
              <Money value={total} fw={600} />
              <div>
                <PaymentTag status={status} />
              </div>
            </>
          }
        />
      ))}
    </Section>
  );
}
