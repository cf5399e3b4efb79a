import { Card, Stack, Text, Title } from '@mantine/core';
import type { Amount } from '@webrana/ui';
import { type ComponentProps, type ReactNode, useId } from 'react';
import type { BillingPeriod } from '../../__generated__/graphql';
import { AccessFields } from './AccessFields';
import type { Configuration } from './configuration';
import { OsPicker } from './OsPicker';
import { PeriodFields } from './PeriodFields';
import { RegionPicker } from './RegionPicker';
import { useConfigureTexts } from './texts';
import type { Chosen } from './useChosen';

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} padding="lg">
      <Title order={2} fz="h3" id={id}>
        {title}
      </Title>
      {hint && (
        <Text size="sm" c="dimmed" mt={2}>
          {hint}
        </Text>
      )}
      <div style={{ marginTop: 16 }}>{children}</div>
    </Card>
  );
}

/** Everything there is to choose, section by section. */
export function ChoicesStep({
  plan,
  regions,
  images,
  chosen,
  configuration,
  sshKeys,
  serverErrors,
  showProblems,
  onChange,
  onTypeHostname,
  onSshKeys,
}: {
  plan: {
    specification: { diskGiB: number };
    prices: ReadonlyArray<{ period: BillingPeriod; price: Amount }>;
  };
  regions: ComponentProps<typeof RegionPicker>['regions'];
  images: ComponentProps<typeof OsPicker>['images'];
  chosen: Chosen;
  configuration: Configuration;
  sshKeys: string;
  serverErrors: Record<string, string>;
  showProblems: boolean;
  onChange: (changes: Partial<Configuration>) => void;
  onTypeHostname: (hostname: string) => void;
  onSshKeys: (sshKeys: string) => void;
}) {
  const texts = useConfigureTexts();
  return (
    <Stack>
      <Section title={texts('region')} hint={texts('regionHint')}>
        <RegionPicker
          regions={regions}
          availableIds={chosen.availableIds}
          value={chosen.region?.id ?? null}
          onChange={(regionId) => onChange({ regionId })}
        />
      </Section>
      <Section title={texts('os')}>
        <OsPicker
          images={images}
          diskGiB={plan.specification.diskGiB}
          value={chosen.image?.id ?? null}
          onChange={(osImageId) => onChange({ osImageId })}
        />
      </Section>
      <Section title={texts('access')}>
        <AccessFields
          hostname={chosen.hostname}
          quantity={configuration.quantity}
          login={configuration.login}
          sshKeys={sshKeys}
          serverErrors={serverErrors}
          showProblems={showProblems}
          onType={onTypeHostname}
          onHostname={(hostname) => onChange({ hostname })}
          onLogin={(login) => onChange({ login })}
          onSshKeys={onSshKeys}
        />
      </Section>
      <Section title={texts('period')}>
        <PeriodFields
          prices={plan.prices}
          period={chosen.period}
          quantity={configuration.quantity}
          onPeriod={(period) => onChange({ period })}
          onQuantity={(quantity) => onChange({ quantity })}
        />
      </Section>
    </Stack>
  );
}
