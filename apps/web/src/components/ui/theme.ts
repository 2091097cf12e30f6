import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const jade: MantineColorsTuple = [
  '#eaf5f2',
  '#e4f1ed',
  '#cfe6df',
  '#7fd1bf',
  '#5fbdab',
  '#23917f',
  '#0f6b5c',
  '#0c5a4d',
  '#0a483e',
  '#07352e',
];

const vermilion: MantineColorsTuple = [
  '#fdf5f2',
  '#fbeeea',
  '#f5d8cf',
  '#ff8a70',
  '#f07558',
  '#d04c31',
  '#b93822',
  '#9c2e1b',
  '#7d2516',
  '#571a0f',
];

/** The shades of the quiet surfaces and lines in the light theme. */
const gray: MantineColorsTuple = [
  '#fbf9f5',
  '#f7f4ed',
  '#efeadf',
  '#ded8ca',
  '#c9c1b0',
  '#8b8d82',
  '#56625f',
  '#45504d',
  '#2c3633',
  '#17211f',
];

const dark: MantineColorsTuple = [
  '#e8ecea',
  '#c3ccc9',
  '#9aa8a4',
  '#677671',
  '#2b3734',
  '#212c29',
  '#18211f',
  '#111817',
  '#0d1312',
  '#090e0d',
];

/** Filled jade is dark in the light theme and light in the dark one, so the text on it comes from a token of its own. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const color = input.color ?? 'jade';
  if (input.variant !== 'filled') return resolved;
  if (color === 'jade') return { ...resolved, color: 'var(--k-on-jade)' };
  if (color === 'vermilion') return { ...resolved, color: 'var(--k-on-vermilion)' };
  return resolved;
};

export const theme = createTheme({
  primaryColor: 'jade',
  primaryShade: { light: 6, dark: 3 },
  colors: { jade, vermilion, gray, dark },
  white: '#ffffff',
  black: '#17211f',
  fontFamily: 'var(--k-font)',
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.6', lg: '1.55', xl: '1.5' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  headings: {
    fontFamily: 'var(--k-font)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '34px', lineHeight: '1.25' },
      h2: { fontSize: '26px', lineHeight: '1.3' },
      h3: { fontSize: '20px', lineHeight: '1.4' },
      h4: { fontSize: '17px', lineHeight: '1.45' },
      h5: { fontSize: '15px', lineHeight: '1.6' },
      h6: { fontSize: '14px', lineHeight: '1.6' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'var(--k-shadow)', md: 'var(--k-shadow)', lg: 'var(--k-shadow)', xl: 'var(--k-shadow)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
});

const derived = {
  '--mantine-color-text': 'var(--k-ink)',
  '--mantine-color-bright': 'var(--k-ink)',
  '--mantine-color-body': 'var(--k-surface)',
  '--mantine-color-default': 'var(--k-surface)',
  '--mantine-color-default-hover': 'var(--k-sunken)',
  '--mantine-color-default-color': 'var(--k-ink)',
  '--mantine-color-default-border': 'var(--k-line-strong)',
  '--mantine-color-dimmed': 'var(--k-ink-quiet)',
  '--mantine-color-placeholder': 'var(--k-ink-quiet)',
  '--mantine-color-error': 'var(--k-vermilion)',
  '--mantine-color-success': 'var(--k-jade)',
  '--mantine-color-anchor': 'var(--k-jade)',
  '--mantine-color-disabled-color': 'var(--k-ink-quiet)',
  '--mantine-primary-color-contrast': 'var(--k-on-jade)',
  '--mantine-color-jade-text': 'var(--k-jade)',
  '--mantine-color-jade-light': 'var(--k-jade-soft)',
  '--mantine-color-jade-light-color': 'var(--k-jade-strong)',
  '--mantine-color-jade-outline': 'var(--k-jade)',
  '--mantine-color-vermilion-text': 'var(--k-vermilion)',
  '--mantine-color-vermilion-light': 'var(--k-vermilion-soft)',
  '--mantine-color-vermilion-light-color': 'var(--k-vermilion)',
  '--mantine-color-vermilion-outline': 'var(--k-vermilion)',
};

/** Mantine's semantic colours, in terms of styles/tokens.css, which knows both themes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: derived,
  dark: derived,
});
