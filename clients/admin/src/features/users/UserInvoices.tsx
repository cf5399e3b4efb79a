import { Anchor } from '@mantine/core';
import { DateTime, Money, StatusBadge } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Section, SectionRow } from './Section';
import { useUsersTexts } from './texts';

const UserInvoicesInvoice = graphql(`
  fragment UserInvoicesInvoice on Invoice {
    id
    number
    status
    description
    issuedAt
    total {
      amount
      currency
    }
  }
`);

/** The latest invoices of a person. */
export function UserInvoices({
  userId,
  invoices: masked,
}: {
  userId: string;
  invoices: ReadonlyArray<FragmentType<typeof UserInvoicesInvoice>>;
}) {
  const texts = useUsersTexts();
  const invoices = unmask(UserInvoicesInvoice, masked);
  return (
    <Section
      title={texts('invoices')}
      link={{ to: `/billing/invoices?customer=${userId}`, label: texts('seeAll') }}
      empty={texts('noInvoices')}
      isEmpty={invoices.length === 0}
      testId="user-invoices"
    >
      {invoices.map(({ id, number, status, description, issuedAt, total }) => (
        <SectionRow
          key={id}
          title={
            <Anchor component={Link} to={`/billing/invoices/${id}`} fw={550}>
              {number ?? texts('draft')}
            </Anchor>
          }
          note={
            <>
              <DateTime value={issuedAt} as="short" /> · {description}
            </>
          }
          end={
            <>
              <Money value={total} fw={600} />
              <div>
                <StatusBadge kind="invoiceStatus" status={status} />
              </div>
            </>
          }
        />
      ))}
    </Section>
  );
}
