import { DateTime, Money, StatusBadge } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserOrdersOrder = graphql(`
  fragment UserOrdersOrder on Order {
    id
    number
    status
    planName
    quantity
    hostname
    placedAt
    total {
      amount
      currency
    }
  }
`);

/** The latest orders of a person. */
export function UserOrders({
  userId,
  orders: masked,
}: {
  userId: string;
  orders: ReadonlyArray<FragmentType<typeof UserOrdersOrder>>;
}) {
  const texts = useUsersTexts();
  const orders = unmask(UserOrdersOrder, masked);
  return (
    <Section
      title={texts('orders')}
      link={{ to: `/orders?customer=${userId}`, label: texts('seeAll') }}
      empty={texts('noOrders')}
      isEmpty={orders.length === 0}
      testId="user-orders"
    >
      {orders.map(({ id, number, status, planName, quantity, hostname, placedAt, total }) => (
        <SectionRow
          key={id}
          title={number}
          note={
            <>
              <DateTime value={placedAt} as="short" />
              {` · ${quantity > 1 ? `${quantity} × ` : ''}${planName} · ${hostname}`}
            </>
          }
          end={
            <>
              <Money value={total} fw={600} />
              <div>
                <StatusBadge kind="orderStatus" status={status} />
              </div>
            </>
          }
        />
      ))}
    </Section>
  );
}
