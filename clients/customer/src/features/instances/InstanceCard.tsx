import { Card, Group, Text } from '@mantine/core';
import {
  CopyButton,
  daysUntil,
  Flag,
  formatSpecification,
  OsIcon,
  StatusText,
  useLanguage,
} from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { dueState } from './due-state';
import { useRenewalTexts } from './renewal-texts';
import { useInstancesTexts } from './texts';

const InstanceCardInstance = graphql(`
  fragment InstanceCardInstance on Instance {
    id
    hostname
    status
    network {
      ipv4
    }
    plan {
      id
      name
      specification {
        vcpuCount
        memoryMiB
        diskGiB
      }
    }
    region {
      id
      name
      countryCode
    }
    osImage {
      id
      family
      version
    }
    paidUntil
    graceUntil
    autoRenew
  }
`);

/** An instance in a list: its name, state, address, and until when it is paid. */
export function InstanceCard({
  instance: masked,
}: {
  instance: FragmentType<typeof InstanceCardInstance>;
}) {
  const texts = useInstancesTexts();
  const language = useLanguage();
  const { id, hostname, status, network, plan, region, osImage, paidUntil, graceUntil, autoRenew } =
    unmask(InstanceCardInstance, masked);
  const due = useRenewalTexts();
  const state = dueState({ status, paidUntil, graceUntil });
  const days = state === 'PAID' && paidUntil ? daysUntil(paidUntil) : null;
  return (
    <Card component="li" padding="md" pos="relative" data-testid="instance-row" data-id={id}>
      <Group justify="space-between" gap="md">
        <Group gap="md" wrap="nowrap" style={{ flex: '1 1 17rem', minWidth: 0 }}>
          <OsIcon family={osImage?.family ?? ''} size={30} />
          <div style={{ minWidth: 0 }}>
            <Link to={`/instances/${id}`} className="wb-cardlink">
              {hostname}
            </Link>
            <Text size="sm" c="dimmed">
              {plan
                ? `${plan.name} · ${formatSpecification(plan.specification, language)}`
                : osImage?.family}
            </Text>
          </div>
        </Group>
        <Group gap={6} wrap="nowrap" style={{ flex: '0 1 10rem', zIndex: 1 }}>
          {network.ipv4 ? (
            <>
              <Text size="sm" ff="monospace">
                {network.ipv4}
              </Text>
              <CopyButton value={network.ipv4} what={texts('ip')} />
            </>
          ) : (
            <Text size="sm" c="dimmed">
              {texts('noIp')}
            </Text>
          )}
        </Group>
        {region && (
          <Group gap={8} wrap="nowrap" style={{ flex: '0 1 9rem' }}>
            <Flag countryCode={region.countryCode} width={22} />
            <Text size="sm">{region.name}</Text>
          </Group>
        )}
        <div style={{ flex: '0 1 11rem' }}>
          <StatusText kind="instanceStatus" status={status} />
          {days !== null && (
            <Text size="xs" c="dimmed">
              {days > 0 ? texts('dueIn', { days }) : texts('dueToday')}
              {autoRenew && ` · ${due('autoShort')}`}
            </Text>
          )}
          {state === 'GRACE' && (
            <Text size="xs" c="yellow" fw={600}>
              {due('grace')}
            </Text>
          )}
        </div>
      </Group>
    </Card>
  );
}
