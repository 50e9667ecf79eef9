/** Mantine in our clothes: every colour and size comes from tokens.css, so that both schemes have one source. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';

/** Deep teal; 7 is filled on light, 3 on dark. */
const teal: MantineColorsTuple = [
  '#e1efee',
  '#c3dfdd',
  '#92c6c3',
  '#56bbb6',
  '#3a9d99',
  '#1f8683',
  '#127675',
  '#0b6a6a',
  '#085656',
  '#064343',
];

/** Mantine draws borders, tracks and dropdowns from these two. */
const gray: MantineColorsTuple = [
  '#f4f6f6',
  '#eceff0',
  '#dde2e2',
  '#c9d0d0',
  '#a9b3b3',
  '#848f8f',
  '#667273',
  '#566263',
  '#343d3e',
  '#1a2122',
];
const dark: MantineColorsTuple = [
  '#e3e8e8',
  '#c3cbcb',
  '#a2adae',
  '#6e7a7c',
  '#3a4345',
  '#2e3537',
  '#262c2e',
  '#1b2022',
  '#14181a',
  '#0f1214',
];

/** What is filled has its own ink: our accent and our red are pale in the dark. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  return input.color === 'red'
    ? { ...colors, hover: 'var(--v-error)', color: 'var(--v-paper)' }
    : { ...colors, color: 'var(--v-on-accent)' };
};

const small = { defaultProps: { size: 'xs' } };
const ROW = '28px';
/** One height for everything that stands in a row: inputs, buttons, selects. */
const input = {
  defaultProps: { size: 'xs' },
  vars: () => ({ wrapper: { '--input-height': ROW, '--input-fz': 'var(--v-size)' } }),
};

export const theme: MantineThemeOverride = createTheme({
  fontFamily: 'var(--v-font)',
  fontFamilyMonospace: 'var(--v-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '26px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  colors: { teal, gray, dark },
  variantColorResolver: variantColors,
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'default',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '18px', lineHeight: '26px' },
      h2: { fontSize: '15px', lineHeight: '24px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  components: {
    Button: {
      defaultProps: { size: 'xs', fw: 500 },
      vars: () => ({
        root: { '--button-height': ROW, '--button-fz': 'var(--v-size)', '--button-padding-x': '12px' },
      }),
    },
    ActionIcon: {
      defaultProps: { size: 28, variant: 'subtle', color: 'gray' },
    },
    CloseButton: small,
    TextInput: input,
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: input,
    PasswordInput: input,
    Select: input,
    Autocomplete: input,
    MultiSelect: { defaultProps: { size: 'xs' } },
    TagsInput: { defaultProps: { size: 'xs' } },
    FileInput: input,
    Input: { defaultProps: { size: 'xs' } },
    InputWrapper: { defaultProps: { size: 'sm' } },
    Checkbox: small,
    Radio: small,
    Switch: small,
    SegmentedControl: small,
    Badge: { defaultProps: { size: 'sm', radius: 'sm', variant: 'light', tt: 'none', fw: 500 } },
    Tabs: { defaultProps: { keepMounted: false } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 8 } },
    Tooltip: {
      defaultProps: { openDelay: 400, transitionProps: { duration: 120 }, withinPortal: true, fz: 12 },
    },
    Menu: {
      defaultProps: { shadow: 'md', transitionProps: { duration: 120 }, withinPortal: true, offset: 4 },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 }, withinPortal: true } },
    Modal: {
      defaultProps: {
        centered: true,
        shadow: 'md',
        radius: 'lg',
        padding: 'lg',
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm', underline: 'hover' } },
  },
});

/** Mantine's own variables, pointed at ours. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--v-paper)',
    '--mantine-color-text': 'var(--v-text)',
    '--mantine-color-dimmed': 'var(--v-dim)',
    '--mantine-color-placeholder': 'var(--v-dim)',
    '--mantine-color-default': 'var(--v-paper)',
    '--mantine-color-default-hover': 'var(--v-hover)',
    '--mantine-color-default-color': 'var(--v-text)',
    '--mantine-color-default-border': 'var(--v-line)',
    '--mantine-color-error': 'var(--v-error)',
    '--mantine-color-anchor': 'var(--v-accent)',
    '--mantine-primary-color-filled': 'var(--v-accent)',
    '--mantine-primary-color-filled-hover': 'var(--v-accent-hover)',
    '--mantine-color-teal-filled': 'var(--v-accent)',
    '--mantine-color-teal-filled-hover': 'var(--v-accent-hover)',
    '--mantine-color-teal-light': 'var(--v-accent-soft)',
    '--mantine-color-teal-light-color': 'var(--v-accent)',
    '--mantine-color-teal-light-hover': 'var(--v-selected)',
    '--mantine-color-teal-outline': 'var(--v-accent)',
    '--mantine-color-gray-light-color': 'var(--v-dim)',
    '--mantine-color-red-filled': 'var(--v-error)',
    '--mantine-color-red-light': 'var(--v-error-soft)',
    '--mantine-color-red-light-color': 'var(--v-error)',
    '--mantine-color-yellow-light': 'var(--v-warning-soft)',
    '--mantine-color-yellow-light-color': 'var(--v-warning)',
    '--mantine-color-blue-light': 'var(--v-hint-soft)',
    '--mantine-color-blue-light-color': 'var(--v-hint)',
    '--mantine-color-green-light': 'var(--v-live-soft)',
    '--mantine-color-green-light-color': 'var(--v-live)',
    '--mantine-shadow-md': 'var(--v-shadow)',
  };
  return { variables: {}, light: shared, dark: shared };
};
