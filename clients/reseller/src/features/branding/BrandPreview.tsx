import { Box, Group, Stack, Text } from '@mantine/core';
import { formatMoney } from '@webrana/ui';
import type { CSSProperties } from 'react';
import { type BrandValues, printedColor } from './brand-form';
import { useBrandingTexts } from './texts';

const soft = '#5d637b';
const paper: CSSProperties = {
  background: '#fff',
  color: '#1b1f33',
  border: '1px solid var(--wb-line)',
  borderRadius: 6,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
};
const example = formatMoney({ amount: 125_000, currency: 'IDR' });

const Label = ({ children }: { children: string }) => (
  <Text size="10px" tt="uppercase" style={{ color: soft }}>
    {children}
  </Text>
);

/** The head of an invoice as it will be printed: paper is white in the dark, too. */
export function BrandPreview({ values, seller }: { values: BrandValues; seller: string }) {
  const texts = useBrandingTexts();
  const { name, legalName, address, taxNumber, accentColor, logo, isEnabled } = values;
  const color = printedColor(isEnabled ? accentColor : '');
  const shownName = isEnabled ? name.trim() || texts('name') : seller;
  const facts = [
    logo ? name : '',
    legalName,
    ...address.split('\n').slice(0, 4),
    taxNumber.trim() && `${texts('taxNumber')}: ${taxNumber}`,
  ].filter((line) => line?.trim());
  return (
    <Box style={paper} data-testid="brand-preview">
      <Box h={6} style={{ background: color.fill }} />
      <Stack p="lg" gap="lg">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <div style={{ minWidth: 0 }}>
            {isEnabled && logo ? (
              <img
                src={logo}
                alt={texts('logoOf', { name: shownName })}
                style={{ maxWidth: 190, maxHeight: 44, display: 'block' }}
              />
            ) : (
              <Text fw={700} fz={18} lh={1.2} style={{ color: color.text }}>
                {shownName}
              </Text>
            )}
            {isEnabled && (
              <Box mt={6}>
                {facts.map((line, index) => (
                  <Text key={`${index}-${line}`} size="11px" lh={1.4} style={{ color: soft }}>
                    {line}
                  </Text>
                ))}
              </Box>
            )}
          </div>
          <div style={{ textAlign: 'right', flexShrink: 0 }}>
            <Text fw={700} fz={20} lh={1.1}>
              {texts('paper.document')}
            </Text>
            <Text size="11px" mt={4} style={{ color: soft }}>
              INV/2026/12/000123
            </Text>
          </div>
        </Group>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <div>
            <Label>{texts('paper.seller')}</Label>
            <Text fw={650} size="sm">
              {seller}
            </Text>
          </div>
          <div>
            <Label>{texts('paper.buyer')}</Label>
            <Text fw={650} size="sm">
              {texts('paper.you')}
            </Text>
          </div>
        </Group>
        <div>
          <Group
            justify="space-between"
            px="sm"
            py={4}
            style={{ background: color.fill, color: color.onFill, borderRadius: 4 }}
          >
            <Text size="xs" fw={650}>
              {texts('paper.description')}
            </Text>
            <Text size="xs" fw={650}>
              {texts('paper.amount')}
            </Text>
          </Group>
          <Group justify="space-between" px="sm" py={6}>
            <Text size="xs">{texts('paper.line')}</Text>
            <Text size="xs">{example}</Text>
          </Group>
          <Group justify="space-between" px="sm" py={6} style={{ background: '#f3f5fb' }}>
            <Text size="sm" fw={700} style={{ color: color.text }}>
              {texts('paper.total')}
            </Text>
            <Text size="sm" fw={700} style={{ color: color.text }}>
              {example}
            </Text>
          </Group>
        </div>
      </Stack>
    </Box>
  );
}
