import { Anchor, Card, Table, Text } from '@mantine/core';
import { formatGiB, formatMemory, Money, useLanguage, useTerms } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { BillingPeriod } from '../../__generated__/graphql';
import { useCatalogTexts } from './texts';

const PlanTablePlan = graphql(`
  fragment PlanTablePlan on Plan {
    id
    slug
    name
    isAvailable
    availableRegions {
      id
    }
    specification {
      vcpuCount
      memoryMiB
      diskGiB
      transferGiB
    }
    prices {
      period
      price {
        amount
        currency
      }
    }
  }
`);

/** The plans side by side, one row each. */
export function PlanTable({
  plans: masked,
  period,
}: {
  plans: ReadonlyArray<FragmentType<typeof PlanTablePlan>>;
  period: BillingPeriod;
}) {
  const texts = useCatalogTexts();
  const terms = useTerms();
  const language = useLanguage();
  const plans = unmask(PlanTablePlan, masked);
  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="lg" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts('table.plan')}</Table.Th>
              <Table.Th ta="right">{texts('table.cpu')}</Table.Th>
              <Table.Th ta="right">{texts('table.memory')}</Table.Th>
              <Table.Th ta="right">{texts('table.disk')}</Table.Th>
              <Table.Th ta="right">{texts('table.transfer')}</Table.Th>
              <Table.Th ta="right">{texts('table.regions')}</Table.Th>
              <Table.Th ta="right">{texts('table.price')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plans.map(
              ({ id, slug, name, isAvailable, availableRegions, specification, prices }) => {
                const price = prices.find((candidate) => candidate.period === period)?.price;
                return (
                  <Table.Tr key={id}>
                    <Table.Th scope="row">
                      {isAvailable && price ? (
                        <Anchor
                          component={Link}
                          to={`/configure/${slug}?period=${period}`}
                          fw={600}
                        >
                          {name}
                        </Anchor>
                      ) : (
                        <Text c="dimmed" fw={600} inherit>
                          {name}
                        </Text>
                      )}
                    </Table.Th>
                    <Table.Td ta="right">{specification.vcpuCount}</Table.Td>
                    <Table.Td ta="right">
                      {formatMemory(specification.memoryMiB, language)}
                    </Table.Td>
                    <Table.Td ta="right">{formatGiB(specification.diskGiB, language)}</Table.Td>
                    <Table.Td ta="right">{formatGiB(specification.transferGiB, language)}</Table.Td>
                    <Table.Td ta="right">
                      {isAvailable ? availableRegions.length : texts('soldOut')}
                    </Table.Td>
                    <Table.Td ta="right" fw={600}>
                      {price ? (
                        <>
                          <Money value={price} />
                          <Text component="span" c="dimmed" size="xs">
                            {terms.maybe(`perPeriod.${period}`, '')}
                          </Text>
                        </>
                      ) : (
                        '–'
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              },
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
