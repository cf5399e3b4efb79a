import { Group } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { PageHeader, useTerms } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { InstanceFilter, InstanceStatus } from '../../__generated__/graphql';
import { useInstanceListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { InstanceTable } from './InstanceTable';
import { useInstancesTexts } from './texts';

graphql(`
  query InstanceList($after: String, $filter: InstanceFilter) {
    instances(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...InstanceTableRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const statuses: InstanceStatus[] = [
  'PENDING',
  'PROVISIONING',
  'RUNNING',
  'STOPPED',
  'SUSPENDED',
  'TERMINATED',
  'FAILED',
];

/** Everybody's instances; the filters live in the address. */
export default function InstanceListPage() {
  const texts = useInstancesTexts();
  const terms = useTerms();
  const { get, oneOf, set } = useFilters();
  const status = oneOf('status', statuses);
  const customerId = get('customer');
  const filter: InstanceFilter = {
    ...(status && { statuses: [status] }),
    ...(customerId && { customerId }),
  };
  const { data, ...query } = useInstanceListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.instances;
  const isFiltered = Boolean(status || customerId);
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('status')}
          all={texts('allStatuses')}
          value={status}
          onChange={(value) => set('status', value)}
          options={statuses.map((value) => ({
            value,
            label: terms.maybe(`instanceStatus.${value}`, value),
          }))}
          testId="instance-status-filter"
        />
        <CustomerFilter />
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconDeviceDesktop,
          title: texts(isFiltered ? 'emptyFiltered' : 'empty'),
          hint: texts(isFiltered ? 'emptyFilteredHint' : 'emptyHint'),
        }}
      >
        <InstanceTable instances={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
