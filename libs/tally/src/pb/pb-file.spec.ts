import fc from 'fast-check';
import { FIXTURES, fixture } from '../testing/fixtures.js';
import { makePbFile, pbChunks, writePb } from './pb-file.js';
import type { PbFile } from './pb-file.js';
import { readElection, readPbFile } from './read-election.js';

function reading(text: string): Promise<PbFile> {
  return readPbFile([Buffer.from(text)]);
}

/** Cells as anyone might fill them in; a lone carriage return cannot be told from a Windows line end. */
const cell = fc.string({ unit: fc.constantFrom('a', 'ә', ';', '"', '\n', ',', ' ', '€', '0'), maxLength: 6 });

describe('writing a .pb file', () => {
  it.each(FIXTURES)('gives back the bytes that were read: %s', async (name) => {
    const text = await fixture(name);
    for (const variant of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()])
      expect(writePb(await reading(variant))).toBe(variant);
  });

  it('quotes a cell only where it must', async () => {
    const text = 'META\nkey;value\nk;"needless"\nj;"a;b"\ni;"say ""yes"""\nPROJECTS\np\nVOTES\nv\n';
    expect(writePb(await reading(text))).toBe(text.replace('"needless"', 'needless'));
  });

  it('keeps every cell, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const filled = cells.map((text) => `x${text}`);
        const file = makePbFile({
          meta: {},
          projects: [],
          votes: filled.map((vote, at) => ({ voter_id: at, vote })),
        });
        const read = await reading(writePb(file));
        expect(read.votes.rows.map(([, vote]) => vote)).toEqual(filled);
        expect(read).toEqual(file);
      }),
      { seed: 20261122 },
    );
  });

  it('makes a file that can be counted out of records, keeping what the format does not know', async () => {
    const file = makePbFile({
      meta: { description: 'd', budget: 10, vote_type: 'approval', rule: 'greedy', kato: '595237100' },
      projects: [
        { project_id: 'p', cost: 4, street: 'Достық; 5' },
        { project_id: 'q', cost: '5.50' },
      ],
      votes: [
        { voter_id: 1, vote: 'p,q' },
        { voter_id: 2, vote: 'q', channel: 'paper' },
      ],
    });
    expect(file.votes.columns).toEqual(['voter_id', 'vote', 'channel']);
    const { election, meta } = await readElection([Buffer.from(writePb(file))]);
    expect(election).toMatchObject({ decimals: 1, budget: 100n, voters: 2, votes: [1, 2] });
    expect([meta.get('num_votes'), meta.get('kato')]).toEqual(['2', '595237100']);
  });

  it('comes in pieces, so that a large file need not be one text', () => {
    const votes = Array.from({ length: 20_000 }, (_, voter_id) => ({ voter_id, vote: 'p' }));
    const file = makePbFile({ meta: {}, projects: [{ project_id: 'p', cost: 1 }], votes });
    const pieces = [...pbChunks(file)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
    expect(pieces.join('')).toBe(writePb(file));
  });
});
