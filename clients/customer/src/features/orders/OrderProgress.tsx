import { Card, SimpleGrid, Title } from '@mantine/core';
import { StepTimeline } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { orderSteps, preparationSteps, type Step } from './preparation';
import { useOrdersTexts } from './texts';

const OrderProgressOrder = graphql(`
  fragment OrderProgressOrder on Order {
    id
    status
    placedAt
    paidAt
    instances {
      id
      hostname
      network {
        ipv4
      }
      preparation {
        kind
        reachedAt
      }
    }
  }
`);

const over: ReadonlySet<string> = new Set(['CANCELLED', 'EXPIRED', 'REJECTED']);

/** The way from the order to a running server, step by step; one way per server. */
export function OrderProgress({
  order: masked,
}: {
  order: FragmentType<typeof OrderProgressOrder>;
}) {
  const texts = useOrdersTexts();
  const order = unmask(OrderProgressOrder, masked);
  const isOpen = order.status === 'PENDING_PAYMENT';
  const isOver = over.has(order.status);
  const isPaid = Boolean(order.paidAt) && order.status !== 'REFUNDED';
  const beginning = orderSteps({ placedAt: order.placedAt, paidAt: order.paidAt, isOpen });

  const shown = (steps: Step[], ip: string | null | undefined) =>
    // An order that ended unpaid goes no further: the steps it will not take are left out.
    steps
      .filter(({ state }) => !isOver || state !== 'waiting')
      .map(({ kind, state, at }) => ({
        key: kind,
        title: texts(`step.${kind}`),
        hint:
          kind === 'ADDRESS_ASSIGNED'
            ? ip
              ? texts('stepHint.ADDRESS_ASSIGNED', { ip })
              : undefined
            : state === 'current' || kind === 'READY' || kind === 'FAILED'
              ? kind === 'PAID'
                ? texts('stepHint.PLACED')
                : texts(`stepHint.${kind}`)
              : undefined,
        state,
        at,
      }));

  const instances = order.instances ?? [];
  const [first, ...others] = instances;
  if (others.length === 0) {
    return (
      <Card>
        <Title order={2} fz="h3" mb="lg">
          {texts('progress')}
        </Title>
        <StepTimeline
          label={texts('progress')}
          steps={shown(
            [...beginning, ...preparationSteps(first?.preparation ?? [], isPaid)],
            first?.network.ipv4,
          )}
        />
      </Card>
    );
  }
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      {instances.map(({ id, hostname, network, preparation }) => (
        <Card key={id}>
          <Title order={2} fz="h3" mb="lg">
            {hostname}
          </Title>
          <StepTimeline
            label={texts('progressOf', { hostname })}
            steps={shown(preparationSteps(preparation, isPaid), network.ipv4)}
          />
        </Card>
      ))}
    </SimpleGrid>
  );
}
