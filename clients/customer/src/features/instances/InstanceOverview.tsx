import { Alert, Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconLoader } from '@tabler/icons-react';
import {
  CodeLine,
  CopyButton,
  DateTime,
  Facts,
  Flag,
  formatSpecification,
  useLanguage,
  useTerms,
} from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { CredentialsPanel } from './CredentialsPanel';
import { useInstancesTexts } from './texts';

const InstanceOverviewInstance = graphql(`
  fragment InstanceOverviewInstance on Instance {
    id
    status
    period
    activatedAt
    viewerCanRevealCredentials
    network {
      ipv4
      ipv6
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
    order {
      id
      number
    }
  }
`);

const preparing: ReadonlySet<string> = new Set(['PENDING', 'PROVISIONING']);

/** What the instance is, and how to get in. */
export function InstanceOverview({
  instance: masked,
}: {
  instance: FragmentType<typeof InstanceOverviewInstance>;
}) {
  const texts = useInstancesTexts();
  const terms = useTerms();
  const language = useLanguage();
  const instance = unmask(InstanceOverviewInstance, masked);
  const { network, plan, region, osImage, order, activatedAt } = instance;
  const address = (value: string | null | undefined, what: string) =>
    value ? (
      <Group gap={4} component="span" wrap="nowrap">
        <Text component="span" inherit ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {value}
        </Text>
        <CopyButton value={value} what={what} />
      </Group>
    ) : (
      texts('noIp')
    );

  return (
    <Stack>
      {preparing.has(instance.status) && order && (
        <Alert variant="light" icon={<IconLoader aria-hidden />} title={texts('preparing')}>
          <Group justify="space-between">
            <Text size="sm">{texts('preparingText')}</Text>
            <Button component={Link} to={`/orders/${order.id}`} variant="light">
              {texts('seeOrder')}
            </Button>
          </Group>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Card>
          <Title order={2} fz="h3" mb="md">
            {texts('overview')}
          </Title>
          <Facts
            items={[
              { label: texts('ip'), value: address(network.ipv4, texts('ip')), testId: 'ipv4' },
              ...(network.ipv6
                ? [{ label: texts('ipv6'), value: address(network.ipv6, texts('ipv6')) }]
                : []),
              { label: texts('plan'), value: plan?.name ?? '–' },
              {
                label: texts('specification'),
                value: plan ? formatSpecification(plan.specification, language) : '–',
              },
              {
                label: texts('region'),
                value: region ? (
                  <Group gap={8} component="span" wrap="nowrap">
                    <Flag countryCode={region.countryCode} width={22} />
                    {region.name}
                  </Group>
                ) : (
                  '–'
                ),
              },
              { label: texts('os'), value: osImage ? `${osImage.family} ${osImage.version}` : '–' },
              {
                label: texts('period'),
                value: terms.maybe(`period.${instance.period}`, instance.period),
              },
              ...(activatedAt
                ? [{ label: texts('since'), value: <DateTime value={activatedAt} /> }]
                : []),
              {
                label: texts('order'),
                value: order ? (
                  <Anchor component={Link} to={`/orders/${order.id}`} inherit>
                    {order.number}
                  </Anchor>
                ) : (
                  '–'
                ),
              },
            ]}
          />
        </Card>
        <Card>
          <Title order={2} fz="h3" mb="md">
            {texts('access')}
          </Title>
          <Stack gap="lg">
            <div data-testid="ssh-command">
              <Text fw={550} mb={6}>
                {texts('ssh')}
              </Text>
              {network.ipv4 ? (
                <CodeLine value={`ssh root@${network.ipv4}`} what={texts('ssh')} />
              ) : (
                <Text size="sm" c="dimmed">
                  {texts('sshWait')}
                </Text>
              )}
            </div>
            <div>
              <Text fw={550} mb={6}>
                {texts('credentials')}
              </Text>
              <CredentialsPanel
                instanceId={instance.id}
                canReveal={instance.viewerCanRevealCredentials}
                wasActivated={Boolean(activatedAt)}
              />
            </div>
          </Stack>
        </Card>
      </SimpleGrid>
    </Stack>
  );
}
