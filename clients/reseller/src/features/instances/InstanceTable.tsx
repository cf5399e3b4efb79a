import { Group, Text } from '@mantine/core';
import {
  type Column,
  CopyButton,
  DataTable,
  DateTime,
  Flag,
  StatusText,
  useTerms,
} from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { InstanceTableInstanceFragment } from '../../__generated__/graphql';
import { useInstancesTexts } from './texts';

const InstanceTableInstance = graphql(`
  fragment InstanceTableInstance on Instance {
    id
    hostname
    status
    period
    network {
      ipv4
    }
    plan {
      id
      name
    }
    region {
      id
      name
      countryCode
    }
    order {
      id
      number
    }
    project {
      id
      name
    }
    currentPeriod {
      endsAt
    }
  }
`);

/** The instances, one row each. */
export function InstanceTable({
  instances,
}: {
  instances: ReadonlyArray<FragmentType<typeof InstanceTableInstance>>;
}) {
  const texts = useInstancesTexts();
  const terms = useTerms();
  const columns: Column<InstanceTableInstanceFragment>[] = [
    {
      label: texts('name'),
      cell: ({ hostname, project }) => (
        <>
          <Text size="sm" fw={600}>
            {hostname}
          </Text>
          {project && (
            <Text size="sm" c="dimmed">
              {project.name}
            </Text>
          )}
        </>
      ),
    },
    {
      label: texts('status'),
      cell: ({ status }) => <StatusText kind="instanceStatus" status={status} />,
    },
    {
      label: texts('ip'),
      cell: ({ network: { ipv4 } }) =>
        ipv4 ? (
          <Group gap={4} wrap="nowrap">
            <Text size="sm" ff="monospace">
              {ipv4}
            </Text>
            <CopyButton value={ipv4} what={texts('ip')} />
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {texts('noIp')}
          </Text>
        ),
    },
    {
      label: texts('plan'),
      cell: ({ plan, region }) => (
        <>
          {plan?.name ?? '–'}
          {region && (
            <Group gap={6} wrap="nowrap" c="dimmed" fz="sm">
              <Flag countryCode={region.countryCode} width={18} />
              {region.name}
            </Group>
          )}
        </>
      ),
    },
    {
      label: texts('due'),
      cell: ({ currentPeriod, period }) => (
        <>
          {currentPeriod ? <DateTime value={currentPeriod.endsAt} as="day" /> : '–'}
          <Text size="sm" c="dimmed">
            {terms.maybe(`period.${period}`, period)}
          </Text>
        </>
      ),
    },
    { label: texts('order'), cell: ({ order }) => order?.number ?? '–' },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(InstanceTableInstance, instances)}
      columns={columns}
      rowTestId="instance-row"
    />
  );
}
