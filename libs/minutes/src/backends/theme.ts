import type { Layout, Paper } from '../paper.js';

/** Sizes in points. */
export interface Theme {
  readonly base: number;
  readonly title: number;
  readonly subtitle: number;
  readonly heading: number;
  readonly lead: number;
  readonly banner: number;
  readonly table: number;
  readonly small: number;
  /** Space below a paragraph. */
  readonly gap: number;
  /** Width of the left column of a list of fields. */
  readonly label: number;
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const DOCUMENT: Theme = {
  base: 12,
  title: 14,
  subtitle: 12,
  heading: 12,
  lead: 13,
  banner: 14,
  table: 10,
  small: 8,
  gap: 5,
  label: 150,
  margins: { left: 71, top: 54, right: 42, bottom: 58 },
};

const THEMES: Readonly<Record<Layout, Theme>> = {
  document: DOCUMENT,
  form: {
    ...DOCUMENT,
    base: 10,
    table: 9.5,
    subtitle: 10.5,
    gap: 4,
    label: 150,
    margins: { left: 48, top: 40, right: 34, bottom: 50 },
  },
  poster: {
    base: 18,
    title: 40,
    subtitle: 19,
    heading: 19,
    lead: 26,
    banner: 33,
    table: 15,
    small: 10,
    gap: 7,
    label: 110,
    margins: { left: 60, top: 44, right: 60, bottom: 44 },
  },
  card: {
    base: 11,
    title: 15,
    subtitle: 10,
    heading: 12,
    lead: 17,
    banner: 14,
    table: 10,
    small: 8,
    gap: 5,
    label: 130,
    margins: { left: 48, top: 38, right: 48, bottom: 40 },
  },
};

/** Theme of a paper; `scale` enlarges or shrinks the type, never the margins. */
export function themeOf(paper: Paper, scale = 1): Theme {
  const theme = THEMES[paper.layout];
  const times = (size: number) => Math.round(size * scale * 10) / 10;
  return {
    ...theme,
    base: times(theme.base),
    title: times(theme.title),
    subtitle: times(theme.subtitle),
    heading: times(theme.heading),
    lead: times(theme.lead),
    banner: times(theme.banner),
    gap: times(theme.gap),
    label: times(theme.label),
    margins:
      paper.pageTotals === undefined
        ? theme.margins
        : { ...theme.margins, bottom: theme.margins.bottom + 26 },
  };
}
