import { everyPage } from './every-page.js';

it('a list longer than a page is read to its end, in its order', async () => {
  const asked: (string | null)[] = [];
  const nodes = await everyPage((after) => {
    asked.push(after);
    const first = after === null;
    return Promise.resolve({
      edges: (first ? [1, 2] : [3]).map((node) => ({ node })),
      pageInfo: { hasNextPage: first, endCursor: first ? 'second' : 'third' },
    });
  });
  expect(nodes).toEqual([1, 2, 3]);
  expect(asked).toEqual([null, 'second']);
});
