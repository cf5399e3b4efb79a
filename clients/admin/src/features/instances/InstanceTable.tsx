import { Text } from '@mantine/core';
import { type Column, DataTable, DateTime, StatusText } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { InstanceTableRowFragment } from '../../__generated__/graphql';
import { CustomerCell } from '../../shell/CustomerCell';
import { useInstancesTexts } from './texts';

const InstanceTableRow = graphql(`
  fragment InstanceTableRow on Instance {
    id
    hostname
    status
    paidUntil
    autoRenew
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
    }
    order {
      id
      number
    }
    customer {
      ...CustomerCellUser
    }
  }
`);

/** Instances of anybody, one row each. */
export function InstanceTable({
  instances,
}: {
  instances: ReadonlyArray<FragmentType<typeof InstanceTableRow>>;
}) {
  const texts = useInstancesTexts();
  const columns: Column<InstanceTableRowFragment>[] = [
    {
      label: texts('name'),
      wraps: true,
      cell: ({ hostname, network }) => (
        <>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {hostname}
          </Text>
          <Text size="sm" c="dimmed" className="wb-number">
            {network.ipv4 ?? texts('noIp')}
          </Text>
        </>
      ),
    },
    { label: texts('customer'), cell: ({ customer }) => <CustomerCell user={customer} /> },
    {
      label: texts('status'),
      cell: ({ status }) => <StatusText kind="instanceStatus" status={status} />,
    },
    {
      label: texts('plan'),
      wraps: true,
      cell: ({ plan, region }) => (
        <>
          <Text size="sm">{plan?.name ?? '–'}</Text>
          <Text size="sm" c="dimmed">
            {region?.name}
          </Text>
        </>
      ),
    },
    {
      label: texts('paidUntil'),
      cell: ({ paidUntil, autoRenew }) => (
        <>
          {paidUntil ? <DateTime value={paidUntil} as="day" /> : '–'}
          {autoRenew && (
            <Text size="sm" c="dimmed">
              {texts('autoRenew')}
            </Text>
          )}
        </>
      ),
    },
    { label: texts('order'), cell: ({ order }) => order?.number ?? '–' },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(InstanceTableRow, instances)}
      columns={columns}
      rowTestId="instance-row"
    />
  );
}
