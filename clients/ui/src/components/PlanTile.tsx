import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCpu, IconDatabase, IconStack2, IconTransfer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Amount } from '../format/money';
import { formatGiB, formatMemory, type Specification } from '../format/specification';
import { useLanguage } from '../i18n';
import { usePlanTileTexts } from '../texts/plan-tile';
import { useTerms } from '../texts/terms';
import { Money } from './Money';

/** A plan on a card: what it is, what it costs for one period, and what to do about it. */
export function PlanTile({
  name,
  specification,
  price,
  period,
  isAvailable,
  highlight,
  action,
}: {
  name: string;
  specification: Specification & { transferGiB: number };
  price: Amount | undefined;
  period: string;
  isAvailable: boolean;
  highlight?: string;
  action: ReactNode;
}) {
  const texts = usePlanTileTexts();
  const terms = useTerms();
  const language = useLanguage();
  const facts = [
    { icon: IconCpu, text: `${specification.vcpuCount} vCPU` },
    { icon: IconStack2, text: `${formatMemory(specification.memoryMiB, language)} RAM` },
    { icon: IconDatabase, text: `${formatGiB(specification.diskGiB, language)} SSD` },
    {
      icon: IconTransfer,
      text: texts('transfer', { amount: formatGiB(specification.transferGiB, language) }),
    },
  ];
  return (
    <Card
      data-testid="plan-card"
      h="100%"
      style={{
        overflow: 'visible',
        borderColor: highlight && 'var(--mantine-color-indigo-5)',
        boxShadow: highlight && '0 0 0 1px var(--mantine-color-indigo-5)',
      }}
    >
      <Stack gap="md" h="100%">
        <div>
          {(highlight || !isAvailable) && (
            <Badge
              tt="none"
              radius="sm"
              pos="absolute"
              top={-11}
              color={isAvailable ? undefined : 'gray'}
              variant={isAvailable ? 'filled' : 'light'}
            >
              {isAvailable ? highlight : texts('soldOut')}
            </Badge>
          )}
          <Title order={3}>{name}</Title>
        </div>
        <div>
          {price ? (
            <>
              <Money value={price} fz={28} lh={1.2} fw={740} lts="-0.02em" />
              <Text c="dimmed" size="sm">
                {terms.maybe(`perLongPeriod.${period}`, '')}
              </Text>
            </>
          ) : (
            <Text c="dimmed" py={8}>
              {texts('notForPeriod')}
            </Text>
          )}
        </div>
        <Stack component="ul" gap={8} m={0} p={0} style={{ listStyle: 'none', flex: 1 }}>
          {facts.map(({ icon: Icon, text }) => (
            <Group component="li" key={text} gap={10} wrap="nowrap">
              <Icon size={18} stroke={1.6} color="var(--wb-good)" aria-hidden />
              <Text size="sm">{text}</Text>
            </Group>
          ))}
        </Stack>
        {action}
      </Stack>
    </Card>
  );
}
