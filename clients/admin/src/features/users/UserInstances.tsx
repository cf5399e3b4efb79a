import { DateTime, StatusText } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserInstancesInstance = graphql(`
  fragment UserInstancesInstance on Instance {
    id
    hostname
    status
    paidUntil
    network {
      ipv4
    }
    plan {
      id
      name
    }
  }
`);

/** The latest instances of a person. */
export function UserInstances({
  userId,
  instances: masked,
}: {
  userId: string;
  instances: ReadonlyArray<FragmentType<typeof UserInstancesInstance>>;
}) {
  const texts = useUsersTexts();
  const instances = unmask(UserInstancesInstance, masked);
  return (
    <Section
      title={texts('instances')}
      link={{ to: `/instances?customer=${userId}`, label: texts('seeAll') }}
      empty={texts('noInstances')}
      isEmpty={instances.length === 0}
      testId="user-instances"
    >
      {instances.map(({ id, hostname, status, paidUntil, network, plan }) => (
        <SectionRow
          key={id}
          title={hostname}
          note={
            <>
              {[network.ipv4, plan?.name].filter(Boolean).join(' · ')}
              {paidUntil && (
                <>
                  {` · ${texts('until')} `}
                  <DateTime value={paidUntil} as="day" />
                </>
              )}
            </>
          }
          end={<StatusText kind="instanceStatus" status={status} />}
        />
      ))}
    </Section>
  );
}
