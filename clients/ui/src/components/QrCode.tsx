import { Box } from '@mantine/core';
import { create } from 'qrcode';
import { useMemo } from 'react';
import { useUiTexts } from '../texts/ui';

function pathOf(content: string): { path: string; size: number } {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { path, size: modules.size };
}

/** A QR code as crisp vectors, always dark on white so that every phone reads it. */
export function QrCode({ content, size = 240 }: { content: string; size?: number }) {
  const texts = useUiTexts();
  const { path, size: modules } = useMemo(() => pathOf(content), [content]);
  const quiet = 4;
  const side = modules + quiet * 2;
  return (
    <Box
      bg="white"
      p={4}
      w={size}
      maw="100%"
      data-testid="qr-code"
      style={{ borderRadius: 12, border: '1px solid var(--wb-line)' }}
    >
      <svg
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        role="img"
        aria-label={texts('qrCode')}
        shapeRendering="crispEdges"
        style={{ display: 'block', width: '100%' }}
      >
        <path d={path} fill="#000" />
      </svg>
    </Box>
  );
}
