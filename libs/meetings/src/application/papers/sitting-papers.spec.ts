import type { RecordedEvent } from '#libs/event-store';
import {
  at,
  deliveredSitting,
  gatheredSitting,
  playSitting,
  sittingAfter,
} from '../../domain/testing/assembly.js';
import { drawSittingCorrection } from './sitting-correction.js';
import type { PaperSources } from './paper-sources.js';
import { SittingPapers } from './sitting-papers.js';

const VISITOR = {
  actor: { role: 'akimOffice' as const, id: 'clerk' },
  channel: 'web' as const,
  correlationId: 'correlation',
  purpose: 'papers' as const,
};
const SIGNERS = ['member-1', 'member-2'];

describe('a paper of a sitting', () => {
  let opened: string[][];
  let sources: PaperSources;
  beforeEach(() => {
    opened = [];
    sources = sourcesOf(deliveredSitting());
  });

  function sourcesOf(events: ReturnType<typeof deliveredSitting>): PaperSources {
    const recorded = events.map(({ type, data }, revision) => ({
      type,
      data,
      stream: 'assemblyMeeting-1',
      revision,
      position: String(revision),
      metadata: { recordedAt: '2026-03-12T05:00:00.000Z' },
    })) as unknown as readonly RecordedEvent[];
    return {
      streams: { sitting: () => Promise.resolve({ state: sittingAfter(events), events: recorded }) },
      names: {
        of: (ids: readonly string[]) => {
          opened.push([...ids]);
          const named = ids.map(
            (id) => [id, { surname: id, given: 'А', birthYear: 1980, residence: '' }] as const,
          );
          return Promise.resolve(new Map(named));
        },
      },
      vault: { text: () => Promise.resolve(undefined) },
      registers: {
        akimIdOf: () => Promise.resolve(undefined),
        official: () => Promise.resolve(undefined),
        territoryName: () => Promise.resolve({ kk: 'Округ', ru: 'Округ' }),
      },
      demonstration: true,
    } as unknown as PaperSources;
  }

  it('that only cites it opens nobody’s name', async () => {
    const { minutes } = await new SittingPapers(sources).cited('sitting-1', VISITOR, 'nobody');
    expect(minutes).toMatchObject({ body: 'assembly', number: '71' });
    expect(opened).toEqual([]);
  });

  it('opens the names of the two who sign, where nobody else is printed', async () => {
    const papers = new SittingPapers(sources);
    const { minutes } = await papers.cited('sitting-1', VISITOR, 'signers');
    expect(minutes.signatures).toMatchObject([
      { signer: { name: { surname: 'member-1' } } },
      { signer: { name: { surname: 'member-2' } } },
    ]);
    await papers.draw('sitting-1', { kind: 'letter', language: 'kk', format: 'text' }, VISITOR);
    expect(opened).toEqual([SIGNERS, SIGNERS]);
  });

  it('that names everybody opens everybody', async () => {
    const request = { kind: 'minutes', language: 'kk', format: 'text' } as const;
    await new SittingPapers(sources).draw('sitting-1', request, VISITOR);
    expect(opened.map(({ length }) => length)).toEqual([10]);
  });

  it('that calls it off bears the day of the cancellation, not of the first notice', async () => {
    const cancelling = at('CancelAssembly', '2026-03-05T05:00:00.000Z', { reason: 'weather' });
    const papers = new SittingPapers(sourcesOf(playSitting(gatheredSitting(0), cancelling)));
    const { bytes } = await papers.draw('s', { kind: 'notice', language: 'ru', format: 'text' }, VISITOR);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('День, назначенный для публикации: 5 марта 2026 года');
    expect(text).not.toContain('27 февраля');
  });

  it('of a correction is drawn for those who sign it', async () => {
    const both = { kk: 'а', ru: 'а' };
    const correction = {
      where: both,
      written: 'а',
      correct: 'б',
      ground: 'в',
      foundOn: '2026-03-12',
      foundBy: both,
    };
    const annex = { number: 1, correction, issuedAt: '2026-03-12T05:00:00.000Z' };
    const { templateVersion } = await drawSittingCorrection(sources, 'sitting-1', annex, VISITOR);
    expect(templateVersion).toBe('correction-annex/1');
    expect(opened).toEqual([SIGNERS]);
  });
});
