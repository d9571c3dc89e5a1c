import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep petrol, the one accent. Shade 7 on white has a contrast of 8.6 : 1. */
const petrol: MantineColorsTuple = [
  '#eef6f7', '#dcebed', '#b6d6da', '#8dbfc6', '#68a9b2', '#45919c', '#247784', '#145f6b', '#0f4c55', '#0a373e',
];
/** Greys with a trace of the accent; shade 6 on white has a contrast of 5.6 : 1. */
const gray: MantineColorsTuple = [
  '#f7f9f9', '#eff2f3', '#e2e7e9', '#d0d8da', '#b3bec1', '#8a979b', '#5f6d71', '#455256', '#2c383b', '#182224',
];

const font = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 7,
  colors: { petrol, gray },
  black: '#182224',
  fontFamily: font,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  headings: {
    fontFamily: font,
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 600 } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Select: { defaultProps: { openOnFocus: false } }, // a dialog that begins at one would open with its list over it, and Escape close the list alone
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
  },
});
