import { ScrollArea, Tabs } from '@mantine/core';
import { PageHeader } from '@webrana/ui';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { usePowers } from '../../shell/usePowers';
import { useBillingTexts } from './texts';

const sections = [
  'transfers',
  'review',
  'callbacks',
  'payments',
  'invoices',
  'refunds',
  'ledger',
  'adjustments',
  'promotions',
  'tax',
  'acts',
] as const;

const intoView = (tab: HTMLButtonElement | null) =>
  tab?.scrollIntoView({ block: 'nearest', inline: 'center' });

/** The parts of billing beside each other. */
export default function BillingFrame() {
  const texts = useBillingTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { mayHandleMoney } = usePowers();
  const here = pathname.split('/')[2] ?? 'transfers';
  return (
    <>
      <PageHeader title={texts('title')} />
      <Tabs value={here} onChange={(to) => to && void navigate(`/billing/${to}`)} mb="lg">
        <ScrollArea type="never">
          <Tabs.List
            aria-label={texts('sections')}
            style={{ flexWrap: 'nowrap', minWidth: 'max-content' }}
          >
            {sections
              .filter((section) => (section !== 'tax' && section !== 'acts') || mayHandleMoney)
              .map((section) => (
                <Tabs.Tab
                  key={section}
                  value={section}
                  // On a narrow screen the tab of the page must not hide at the side.
                  ref={section === here ? intoView : undefined}
                  data-testid={`tab-${section}`}
                >
                  {texts(`tabs.${section}`)}
                </Tabs.Tab>
              ))}
          </Tabs.List>
        </ScrollArea>
      </Tabs>
      <Outlet />
    </>
  );
}
