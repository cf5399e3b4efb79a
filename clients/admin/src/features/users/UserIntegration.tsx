import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserIntegrationUser = graphql(`
  fragment UserIntegrationUser on User {
    id
    integration {
      activeApiKeys
      projects {
        id
        name
      }
    }
  }
`);

const shown = 8;

/** The projects of a person and how many API keys work; who may read the audit log sees what became of them. */
export function UserIntegration({
  user: masked,
  withAudit,
}: {
  user: FragmentType<typeof UserIntegrationUser>;
  withAudit: boolean;
}) {
  const texts = useUsersTexts();
  const { id, integration } = unmask(UserIntegrationUser, masked);
  const projects = integration?.projects ?? [];
  const keys = integration?.activeApiKeys ?? 0;
  return (
    <Section
      title={texts('integration')}
      {...(withAudit && {
        link: { to: `/audit?subject=${id}&actions=API_KEY_CREATED`, label: texts('keyHistory') },
      })}
      empty={texts('noIntegration')}
      isEmpty={projects.length === 0 && keys === 0}
      testId="user-integration"
    >
      <Text fw={550}>
        {texts('projects', { count: projects.length })} · {texts('apiKeys', { count: keys })}
      </Text>
      {projects.slice(0, shown).map((project) => (
        <SectionRow
          key={project.id}
          title={project.name}
          note={
            <Anchor
              component={Link}
              to={`/orders?customer=${id}&project=${project.id}`}
              size="sm"
              aria-label={`${texts('ordersOfProject')}: ${project.name}`}
            >
              {texts('ordersOfProject')}
            </Anchor>
          }
        />
      ))}
    </Section>
  );
}
