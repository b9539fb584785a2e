import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COUNTS = new Set(['moderate', 'serious', 'critical']);

/** What axe finds on the page against WCAG 2.2 AA, from moderate on, each as one line. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Not by a script element, which the page's content security policy forbids.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  const options = { runOnly: { type: 'tag', values: WCAG_22_AA }, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => COUNTS.has(impact ?? ''))
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
}
