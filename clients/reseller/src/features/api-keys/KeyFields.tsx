import {
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Radio,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { Choice } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useKeyProjectsQuery } from '../../__generated__/hooks';
import { type KeyValues, type Lifetime, lifetimes } from './api-key-form';
import { ReachFields } from './ReachFields';
import { useApiKeysTexts } from './texts';

graphql(`
  query KeyProjects($mode: Mode!) {
    projects(mode: $mode) {
      id
      name
    }
  }
`);

/** The fields of a key; mode and lifetime are chosen only once. */
export function KeyFields({
  values,
  onChange,
  errors,
  isNew,
}: {
  values: KeyValues;
  onChange: (change: Partial<KeyValues>) => void;
  errors: Record<string, string | undefined>;
  isNew: boolean;
}) {
  const texts = useApiKeysTexts();
  const { mode, lifetime } = values;
  const projects = useKeyProjectsQuery({ variables: { mode } }).data?.projects ?? [];
  return (
    <Stack gap="lg">
      <TextInput
        label={texts('form.name')}
        description={texts('form.nameHint')}
        maxLength={100}
        value={values.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        error={errors.name}
        data-autofocus
        data-testid="key-name"
      />
      {isNew && (
        <Radio.Group
          size="md"
          label={texts('mode')}
          description={texts('modeFixed')}
          value={mode}
          onChange={(value) => onChange({ mode: value as KeyValues['mode'], projectIds: [] })}
        >
          <Stack gap="xs" mt="xs">
            {(['TEST', 'LIVE'] as const).map((each) => (
              <Choice key={each} value={each} p="sm" data-testid={`key-mode-${each}`}>
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator mt={2} />
                  <div>
                    <Text fw={600} size="sm">
                      {texts(`modes.${each}`)}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {texts(`modeHints.${each}`)}
                    </Text>
                  </div>
                </Group>
              </Choice>
            ))}
          </Stack>
        </Radio.Group>
      )}
      <ReachFields
        value={values.reaches}
        onChange={(reaches) => onChange({ reaches })}
        error={errors.scopes}
      />
      <MultiSelect
        size="md"
        label={texts('projects')}
        description={texts('form.projectsHint')}
        placeholder={values.projectIds.length === 0 ? texts('allProjects') : undefined}
        data={projects.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.projectIds}
        onChange={(projectIds) => onChange({ projectIds })}
        error={errors.projectIds}
        maxValues={50}
        searchable
        clearable
        comboboxProps={{ zIndex: 350 }}
        data-testid="key-projects"
      />
      <Textarea
        size="md"
        label={texts('addresses')}
        description={texts('form.addressesHint')}
        placeholder={'203.0.113.7\n2001:db8::/48'}
        autosize
        minRows={2}
        maxRows={8}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        spellCheck={false}
        value={values.addresses}
        onChange={({ currentTarget }) => onChange({ addresses: currentTarget.value })}
        error={errors.allowedAddresses}
        data-testid="key-addresses"
      />
      {isNew && (
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <NativeSelect
            size="md"
            label={texts('form.expires')}
            value={lifetime}
            onChange={({ currentTarget }) =>
              onChange({ lifetime: currentTarget.value as Lifetime })
            }
            data={lifetimes.map((each) => ({ value: each, label: texts(`form.lifetime.${each}`) }))}
            error={lifetime === 'date' ? undefined : errors.expiresAt}
          />
          {lifetime === 'date' && (
            <TextInput
              type="date"
              label={texts('form.expiresOn')}
              value={values.expiresOn}
              onChange={({ currentTarget }) => onChange({ expiresOn: currentTarget.value })}
              error={errors.expiresAt}
            />
          )}
        </Group>
      )}
      <NumberInput
        size="md"
        label={texts('cap')}
        description={texts('form.capHint')}
        prefix="Rp"
        thousandSeparator="."
        decimalSeparator=","
        allowDecimal={false}
        allowNegative={false}
        max={1_000_000_000_000}
        hideControls
        value={values.monthlyCap}
        onChange={(value) => onChange({ monthlyCap: typeof value === 'number' ? value : '' })}
        error={errors.monthlyCap}
        data-testid="key-cap"
      />
    </Stack>
  );
}
