import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';

const DIALOG = {
  // It would write a style element without the page's nonce.
  lockScroll: false,
  // Its head is no second banner of the page.
  attributes: { header: { role: 'none' } },
};

/** Text of 16 pixels in fields and buttons, for eyes of every age. */
const LEGIBLE = { size: 'md' };

/** Colours are dark enough for WCAG 2.2 AA on white, in text and in marks. */
export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: 8,
  colors: {
    lake: [
      '#e8f6f8',
      '#d3eaee',
      '#a6d5dd',
      '#76bfcb',
      '#51adbc',
      '#3aa2b3',
      '#2b9cae',
      '#1b8799',
      '#0c6a7a',
      '#0b5563',
    ],
  },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: LEGIBLE },
    Checkbox: { defaultProps: LEGIBLE },
    Input: { defaultProps: LEGIBLE },
    InputWrapper: { defaultProps: LEGIBLE },
    Radio: { defaultProps: LEGIBLE },
    RadioGroup: { defaultProps: LEGIBLE },
    Modal: { defaultProps: DIALOG },
    Drawer: { defaultProps: DIALOG },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-error': '#b42318',
    '--mantine-color-placeholder': '#5c636a',
  },
  dark: {},
});
