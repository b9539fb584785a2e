import type { Page, Response } from 'playwright-core';

/**
 * Counts what a page loads from now on.
 *
 * @returns gives the bytes of all scripts so far, as they came over the wire
 */
export function compressedScripts(page: Page): () => Promise<number> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response);
  });
  return async () => {
    const sizes = await Promise.all(
      scripts.map(async (response) => (await response.request().sizes()).responseBodySize),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
