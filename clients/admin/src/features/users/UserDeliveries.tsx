import { DateTime } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { DeliveryTag } from '../../shell/DeliveryTag';
import { useDeliveryTexts } from '../../shell/delivery.texts';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserDeliveriesDelivery = graphql(`
  fragment UserDeliveriesDelivery on Delivery {
    id
    template
    state
    createdAt
    lastProblem
  }
`);

/** The latest mails to a person. */
export function UserDeliveries({
  userId,
  deliveries: masked,
}: {
  userId: string;
  deliveries: ReadonlyArray<FragmentType<typeof UserDeliveriesDelivery>>;
}) {
  const texts = useUsersTexts();
  const words = useDeliveryTexts();
  const deliveries = unmask(UserDeliveriesDelivery, masked);
  return (
    <Section
      title={texts('deliveries')}
      link={{ to: `/deliveries?user=${userId}`, label: texts('seeAll') }}
      empty={texts('noDeliveries')}
      isEmpty={deliveries.length === 0}
    >
      {deliveries.map(({ id, template, state, createdAt }) => (
        <SectionRow
          key={id}
          title={words.maybe(`template.${template}`, template)}
          note={<DateTime value={createdAt} as="short" />}
          end={<DeliveryTag state={state} />}
        />
      ))}
    </Section>
  );
}
