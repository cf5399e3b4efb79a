import {
  Button,
  Card,
  ColorInput,
  Group,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { UserErrorAlert, useAct, useFieldErrors } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../__generated__';
import { useUpdateBrandingMutation } from '../../__generated__/hooks';
import { BrandPreview } from './BrandPreview';
import { type BrandValues, inputOf, problemsOf } from './brand-form';
import { LogoField } from './LogoField';
import { useBrandingTexts } from './texts';

graphql(`
  mutation UpdateBranding($input: UpdateBrandingInput!) {
    updateBranding(input: $input) {
      __typename
      ... on UpdateBrandingSuccess {
        branding {
          updatedAt
        }
      }
      ... on UserError {
        message
        path
      }
      ... on LogoNotAcceptedError {
        reason
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

const colors = [
  '#23288a',
  '#1f6feb',
  '#0b7285',
  '#2b8a3e',
  '#e8590c',
  '#c2255c',
  '#5f3dc4',
  '#1b1f33',
];

/** The fields of the brand beside the invoice they make. */
export function BrandForm({ initial, seller }: { initial: BrandValues; seller: string }) {
  const texts = useBrandingTexts();
  const fieldErrorsOf = useFieldErrors();
  const { run, isRunning, outcome } = useAct();
  const [update] = useUpdateBrandingMutation({ refetchQueries: ['BrandingPage'] });
  const [values, setValues] = useState(initial);
  const [hasTried, setTried] = useState(false);
  const change = (part: Partial<BrandValues>) => setValues((before) => ({ ...before, ...part }));
  const problems = hasTried ? problemsOf(values) : {};
  const { failure } = outcome;
  const refused = failure ? fieldErrorsOf(failure) : {};
  const errorOf = (field: 'name' | 'address' | 'taxNumber' | 'accentColor') => {
    const problem = problems[field];
    return problem ? texts(problem) : refused[field];
  };
  const isLogoRefused = failure?.__typename === 'LogoNotAcceptedError';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problemsOf(values)).length > 0) return;
    const input = inputOf(values);
    const done = await run(
      async () => (await update({ variables: { input } })).data?.updateBranding,
    );
    if (!done) return;
    change({ logoBase64: undefined });
    notifications.show({ message: texts('saved'), color: 'teal', role: 'status' });
  };

  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Card>
        <form onSubmit={(event) => void submit(event)} noValidate data-testid="brand-form">
          <Stack gap="md">
            <Switch
              label={texts('enabled')}
              description={texts('enabledHint')}
              checked={values.isEnabled}
              onChange={({ currentTarget }) => change({ isEnabled: currentTarget.checked })}
            />
            <TextInput
              label={texts('name')}
              description={texts('nameHint')}
              maxLength={60}
              required
              withAsterisk={false}
              value={values.name}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
              error={errorOf('name')}
              data-testid="brand-name"
            />
            <LogoField
              values={values}
              onChange={change}
              error={
                isLogoRefused
                  ? texts.maybe(`problem.${failure.reason ?? ''}`, failure.message ?? '')
                  : undefined
              }
            />
            <TextInput
              label={texts('legalName')}
              description={texts('legalNameHint')}
              maxLength={100}
              value={values.legalName}
              onChange={({ currentTarget }) => change({ legalName: currentTarget.value })}
              error={refused.legalName}
            />
            <Textarea
              size="md"
              label={texts('address')}
              description={texts('addressHint')}
              maxLength={300}
              autosize
              minRows={2}
              maxRows={5}
              value={values.address}
              onChange={({ currentTarget }) => change({ address: currentTarget.value })}
              error={errorOf('address')}
            />
            <TextInput
              label={texts('taxNumber')}
              description={texts('taxNumberHint')}
              inputMode="numeric"
              maxLength={24}
              value={values.taxNumber}
              onChange={({ currentTarget }) => change({ taxNumber: currentTarget.value })}
              error={errorOf('taxNumber')}
            />
            <ColorInput
              size="md"
              label={texts('color')}
              description={texts('colorHint')}
              format="hex"
              withEyeDropper={false}
              swatches={colors}
              value={values.accentColor}
              onChange={(accentColor) => change({ accentColor })}
              error={errorOf('accentColor')}
            />
            {!isLogoRefused && <UserErrorAlert {...outcome} />}
            <Group justify="flex-end">
              <Button type="submit" loading={isRunning} data-testid="brand-submit">
                {texts('save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
      <section
        aria-labelledby="brand-preview"
        style={{ alignSelf: 'start', position: 'sticky', top: 76 }}
      >
        <Title order={2} size="h4" id="brand-preview">
          {texts('preview')}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {texts(values.isEnabled ? 'previewHint' : 'off')}
        </Text>
        <BrandPreview values={values} seller={seller} />
      </section>
    </SimpleGrid>
  );
}
