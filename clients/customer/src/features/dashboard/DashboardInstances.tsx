import { Card, Group, Stack, Text } from '@mantine/core';
import { CopyButton, DateTime, Flag, StatusText } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useDashboardTexts } from './texts';

const DashboardInstancesInstance = graphql(`
  fragment DashboardInstancesInstance on Instance {
    id
    hostname
    status
    paidUntil
    graceUntil
    network {
      ipv4
    }
    region {
      id
      countryCode
    }
  }
`);

/** The newest instances in a line each. */
export function DashboardInstances({
  instances: masked,
}: {
  instances: ReadonlyArray<FragmentType<typeof DashboardInstancesInstance>>;
}) {
  const texts = useDashboardTexts();
  const instances = unmask(DashboardInstancesInstance, masked);
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {instances.map(({ id, hostname, status, network, region, paidUntil, graceUntil }) => (
        <Card key={id} component="li" padding="sm" px="md" pos="relative">
          <Group justify="space-between">
            <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 10rem', minWidth: 0 }}>
              {region && <Flag countryCode={region.countryCode} width={22} />}
              <Link to={`/instances/${id}`} className="wb-cardlink">
                {hostname}
              </Link>
            </Group>
            {network.ipv4 && (
              <Group gap={4} wrap="nowrap" style={{ zIndex: 1 }}>
                <Text size="sm" ff="monospace">
                  {network.ipv4}
                </Text>
                <CopyButton value={network.ipv4} what="IPv4" />
              </Group>
            )}
            <div style={{ flex: '0 0 15rem' }}>
              <StatusText kind="instanceStatus" status={status} />
              {paidUntil && status !== 'TERMINATED' && (
                <Text size="xs" c={graceUntil || status === 'SUSPENDED' ? 'red' : 'dimmed'}>
                  {texts('paidUntil')} <DateTime value={paidUntil} as="day" />
                </Text>
              )}
            </div>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
