import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  rem,
} from '@mantine/core';

const indigo: MantineColorsTuple = [
  '#eef0ff',
  '#dcdffb',
  '#b8bdf3',
  '#9198ec',
  '#7078e5',
  '#5b64e1',
  '#4a52cf',
  '#3a41b0',
  '#2c3189',
  '#1c2060',
];
const teal: MantineColorsTuple = [
  '#e3fbf6',
  '#c9f3ea',
  '#96e6d6',
  '#5fd8c0',
  '#37ccae',
  '#1fc3a2',
  '#0aa98b',
  '#008770',
  '#006b59',
  '#004d40',
];
const ink: MantineColorsTuple = [
  '#e6e8f2',
  '#c7cbdc',
  '#9aa1bc',
  '#737b9b',
  '#4d5577',
  '#363d5c',
  '#262c47',
  '#1b2036',
  '#131729',
  '#0c0f1d',
];

/** The look of WeBrana: deep indigo for what acts, teal for what lives. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 6, dark: 5 },
  colors: { indigo, teal, dark: ink },
  autoContrast: true,
  luminanceThreshold: 0.36,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    '"Inter", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontWeight: '680',
    sizes: {
      h1: { fontSize: rem(30), lineHeight: '1.2' },
      h2: { fontSize: rem(23), lineHeight: '1.25' },
      h3: { fontSize: rem(18), lineHeight: '1.35' },
    },
  },
  radius: { xs: rem(4), sm: rem(6), md: rem(10), lg: rem(14), xl: rem(22) },
  components: {
    Paper: { defaultProps: { radius: 'lg' } },
    Card: { defaultProps: { radius: 'lg', withBorder: true, padding: 'lg' } },
    Button: { defaultProps: { fw: 600 } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    // At the radius of cards a small box would be a circle, as if one could choose only one.
    Checkbox: { defaultProps: { radius: 'sm' } },
    Tooltip: { defaultProps: { withArrow: true } },
  },
});

/** The surfaces and texts of both schemes; every pair keeps the contrast of WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f8fd',
    '--mantine-color-text': '#171b34',
    '--mantine-color-dimmed': '#565d7c',
    '--mantine-color-placeholder': '#6b7290',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-default-border': '#d5d9e8',
    '--mantine-color-indigo-light': '#e8eafd',
    '--mantine-color-indigo-light-hover': '#dcdffb',
    '--mantine-color-indigo-light-color': '#323899',
    '--mantine-color-teal-light': '#dcf6f0',
    '--mantine-color-teal-light-color': '#00574a',
    '--mantine-color-yellow-light': '#fff3d1',
    '--mantine-color-yellow-light-color': '#7a4700',
    '--mantine-color-red-text': '#c92a2a',
    '--mantine-color-yellow-text': '#8a5200',
    '--mantine-color-anchor': '#3f47bd',
  },
  dark: {
    '--mantine-color-body': '#0e1120',
    '--mantine-color-text': '#e8eaf4',
    '--mantine-color-dimmed': '#a6adc9',
    '--mantine-color-placeholder': '#868eae',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-default': '#1e2340',
    '--mantine-color-default-hover': '#262c4d',
    '--mantine-color-default-border': '#363d60',
    '--mantine-color-indigo-light': '#232959',
    '--mantine-color-indigo-light-hover': '#2b3269',
    '--mantine-color-indigo-light-color': '#c9cdfa',
    '--mantine-color-teal-light': '#0f3a36',
    '--mantine-color-teal-light-hover': '#134641',
    '--mantine-color-teal-light-color': '#96e6d6',
    '--mantine-color-yellow-light': '#3a3115',
    '--mantine-color-yellow-light-color': '#ffe08a',
    '--mantine-color-red-light': '#43202a',
    '--mantine-color-red-light-color': '#ffb4b4',
    '--mantine-color-gray-light': '#262c47',
    '--mantine-color-gray-light-color': '#c7cbdc',
    '--mantine-color-red-text': '#ff9c9c',
    '--mantine-color-yellow-text': '#ffd666',
    '--mantine-color-anchor': '#aab1f7',
  },
});
