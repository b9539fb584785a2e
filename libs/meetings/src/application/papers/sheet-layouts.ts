import { hash } from 'node:crypto';
import QuickLRU from 'quick-lru';
import { pagesOfSheet } from '#libs/minutes';
import type { RegistrationSheetModel } from '#libs/minutes';

/** Gatherings whose papers are being compared with the system at once. */
const LAYOUTS_KEPT = 50;

type Layout = Promise<readonly number[]>;

/**
 * On which page each row of a prefilled sheet stands. Laying a sheet out takes a second or more, and a page that
 * compares paper and system asks every few seconds: the same rows are laid out once. Page numbers alone are kept,
 * under a digest of what was laid out.
 */
export class SheetLayouts {
  private readonly known = new QuickLRU<string, Layout>({ maxSize: LAYOUTS_KEPT });

  constructor(private readonly layOut: typeof pagesOfSheet = pagesOfSheet) {}

  of(model: RegistrationSheetModel, language: Parameters<typeof pagesOfSheet>[1]): Layout {
    const key = hash('sha256', `${language}\n${JSON.stringify(model, withoutMoment)}`, 'base64');
    const known = this.known.get(key);
    if (known) return known;
    const layout = this.layOut(model, language).catch((error: unknown) => {
      this.known.delete(key);
      throw error;
    });
    this.known.set(key, layout);
    return layout;
  }
}

/** The foot says up to which event a paper was drawn: it moves with every registration, and no row with it. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['drawnFrom', 'drawnAt']);

function withoutMoment(key: string, value: unknown): unknown {
  return OF_THE_MOMENT.has(key) ? undefined : value;
}
