import { Box, Button, FileButton, Group, Input, Text } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { BrandValues } from './brand-form';
import { logoTypes, prepareLogo } from './logo-file';
import { useBrandingTexts } from './texts';

/** Picks the logo, shows it, or takes it away. */
export function LogoField({
  values,
  onChange,
  error,
}: {
  values: Pick<BrandValues, 'logo' | 'name'>;
  onChange: (change: Pick<BrandValues, 'logo' | 'logoBase64'>) => void;
  error?: string | undefined;
}) {
  const texts = useBrandingTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const pick = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    const picked = await prepareLogo(file);
    setBusy(false);
    setProblem(picked.problem);
    if (picked.problem !== null) return;
    const { contentBase64 } = picked;
    onChange({ logo: `data:image/png;base64,${contentBase64}`, logoBase64: contentBase64 });
  };
  const message = problem ? texts.maybe(`problem.${problem}`, problem) : error;
  return (
    <div>
      <Text fw={600}>{texts('logo')}</Text>
      <Text size="sm" c="dimmed" mb={8}>
        {texts('logoHint')}
      </Text>
      <Group gap="sm">
        {values.logo && (
          <Box p={8} bg="#fff" style={{ border: '1px solid var(--wb-line)', borderRadius: 8 }}>
            <img
              src={values.logo}
              alt={texts('logoOf', { name: values.name })}
              style={{ maxWidth: 180, maxHeight: 56, display: 'block' }}
            />
          </Box>
        )}
        <FileButton onChange={(file) => void pick(file)} accept={logoTypes.join(',')}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={isBusy}
              leftSection={<IconUpload size={16} aria-hidden />}
              data-testid="logo-pick"
            >
              {texts(values.logo ? 'replace' : 'pick')}
            </Button>
          )}
        </FileButton>
        {values.logo && (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              setProblem(null);
              onChange({ logo: null, logoBase64: null });
            }}
          >
            {texts('remove')}
          </Button>
        )}
      </Group>
      {message && (
        <Input.Error mt={6} role="alert">
          {message}
        </Input.Error>
      )}
    </div>
  );
}
