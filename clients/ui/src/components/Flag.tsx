import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

const rows = (...colors: string[]): ReactNode =>
  colors.map((color, row) => (
    <rect
      key={row}
      x="0"
      y={(16 / colors.length) * row}
      width="24"
      height={16 / colors.length + 0.1}
      fill={color}
    />
  ));
const columns = (...colors: string[]): ReactNode =>
  colors.map((color, column) => (
    <rect
      key={column}
      x={(24 / colors.length) * column}
      y="0"
      width={24 / colors.length + 0.1}
      height="16"
      fill={color}
    />
  ));

const union = (
  <>
    <path d="M0 0l24 16M24 0L0 16" stroke="#fff" strokeWidth="3.4" />
    <path d="M0 0l24 16M24 0L0 16" stroke="#c8102e" strokeWidth="1.3" />
    <path d="M12 0v16M0 8h24" stroke="#fff" strokeWidth="5" />
    <path d="M12 0v16M0 8h24" stroke="#c8102e" strokeWidth="3" />
  </>
);

// Simplified on purpose: at this size only the arrangement of the colours is seen.
const flags: Record<string, ReactNode> = {
  ID: rows('#e70011', '#fff'),
  SG: (
    <>
      {rows('#ee2536', '#fff')}
      <circle cx="5.4" cy="4" r="2.6" fill="#fff" />
      <circle cx="6.6" cy="4" r="2.6" fill="#ee2536" />
      <circle cx="8" cy="4" r="1.1" fill="#fff" />
    </>
  ),
  JP: (
    <>
      {rows('#fff')}
      <circle cx="12" cy="8" r="4.6" fill="#bc002d" />
    </>
  ),
  IN: (
    <>
      {rows('#ff9933', '#fff', '#138808')}
      <circle cx="12" cy="8" r="1.9" fill="none" stroke="#000080" />
    </>
  ),
  DE: rows('#000', '#dd0000', '#ffce00'),
  NL: rows('#ae1c28', '#fff', '#21468b'),
  FR: columns('#0055a4', '#fff', '#ef4135'),
  CA: (
    <>
      {columns('#d80621', '#fff', '#fff', '#d80621')}
      <path
        d="M12 3.5l1 2 1.6-.6-.4 2.4 1.8-.4-1.6 2.6H9.6l-1.6-2.6 1.8.4-.4-2.4 1.6.6zM11.6 9h.8v3h-.8z"
        fill="#d80621"
      />
    </>
  ),
  GB: (
    <>
      {rows('#012169')}
      {union}
    </>
  ),
  AU: (
    <>
      {rows('#012169')}
      <g transform="scale(.5)">{union}</g>
      <circle cx="6" cy="12" r="1.6" fill="#fff" />
      <circle cx="18" cy="4" r="1" fill="#fff" />
      <circle cx="18" cy="12.5" r="1" fill="#fff" />
      <circle cx="21" cy="7.5" r="1" fill="#fff" />
    </>
  ),
  US: (
    <>
      {rows('#b22234', '#fff', '#b22234', '#fff', '#b22234', '#fff', '#b22234')}
      <rect width="11" height="9.2" fill="#3c3b6e" />
    </>
  ),
};

/** The flag of a country, or its code where we have not drawn it. */
export function Flag({ countryCode, width = 26 }: { countryCode: string; width?: number }) {
  const drawing = flags[countryCode.toUpperCase()];
  if (!drawing) {
    return (
      <Text component="span" size="xs" fw={700} c="dimmed" aria-hidden w={width} ta="center">
        {countryCode.toUpperCase()}
      </Text>
    );
  }
  return (
    <svg
      width={width}
      viewBox="0 0 24 16"
      aria-hidden
      style={{
        borderRadius: 3,
        boxShadow: '0 0 0 1px rgb(0 0 0 / 12%)',
        flexShrink: 0,
        display: 'block',
      }}
    >
      {drawing}
    </svg>
  );
}
