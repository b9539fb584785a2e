import { workingCalendar } from '#libs/norms';
import { gatheringDuties } from './gathering-duties.js';
import type { DeadlineNorms, GatheringFacts } from './gathering-duties.js';

const frozen = { validFrom: '2018-01-01', source: 'L148', confidence: 'M', origin: 'law' } as const;
const norms: DeadlineNorms = {
  'separateGathering.noticeDays': { ...frozen, value: 10 },
  'separateGathering.quorum': { ...frozen, value: { numerator: 1, denominator: 10 } },
  'separateGathering.minutesDeliveryWorkingDays': { ...frozen, value: 2 },
};
/** Thursday. */
const CONVENED: GatheringFacts = {
  gatheringId: 'gathering-1',
  territory: '595037000',
  planId: 'plan-1',
  sectionId: 'section-1',
  sectionName: { kk: 'Бугровое ауылы', ru: 'село Бугровое' },
  startsAt: '2026-03-12T06:00:00.000Z',
  status: 'convened',
  changes: 0,
  notices: [],
  onPaper: false,
  paperChecked: false,
  hasSecretary: false,
  chairSigned: false,
  secretarySigned: false,
  delivered: false,
  published: false,
  norms,
};
const poster = { channel: 'poster', change: 0, ofCancellation: false };
const closed: Partial<GatheringFacts> = {
  status: 'closed',
  notices: [poster],
  endedAt: '2026-03-12T08:00:00.000Z',
  hasSecretary: true,
};

/** What is due on a day, in short. */
function due(facts: Partial<GatheringFacts>, today: string): string[] {
  const all = gatheringDuties({ ...CONVENED, ...facts }, today, workingCalendar());
  return all.map(({ kind, dueOn, state }) => `${kind} ${dueOn ?? '-'} ${state}`);
}

describe('what is due about a gathering', () => {
  it('is its notice, ten calendar days before, with the norm that says so', () => {
    expect(due({}, '2026-03-01')).toEqual(['publishNotice 2026-03-02 toCome']);
    expect(due({}, '2026-03-02')).toEqual(['publishNotice 2026-03-02 today']);
    expect(gatheringDuties(CONVENED, '2026-03-02', workingCalendar())[0]?.basis).toMatchObject({
      norm: { id: 'separateGathering.noticeDays', value: 10 },
      cited: { ru: 'пункт 8 статьи 39-3 Закона № 148' },
      confidence: 'M',
    });
  });

  it('is its postponement once the day of the notice has passed', () => {
    expect(due({}, '2026-03-03')).toEqual(['postpone 2026-03-02 overdue']);
  });

  it('is the meeting itself once the notice is out', () => {
    expect(due({ notices: [poster] }, '2026-03-05')).toEqual(['hold 2026-03-12 toCome']);
    expect(due({ notices: [poster] }, '2026-03-13')).toEqual(['hold 2026-03-12 overdue']);
    expect(due({ notices: [poster], status: 'inSession' }, '2026-03-12')).toEqual([
      'conclude 2026-03-12 today',
    ]);
  });

  it('is to tell of a postponement by every channel that told of the meeting', () => {
    const postponed = { changes: 1, notices: [poster] };
    const toldAnew = { ...poster, change: 1 };
    expect(due(postponed, '2026-03-04')).toEqual([
      'announceChange 2026-03-12 toCome',
      'hold 2026-03-12 toCome',
    ]);
    expect(due({ ...postponed, notices: [poster, toldAnew] }, '2026-03-04')).toEqual([
      'hold 2026-03-12 toCome',
    ]);
  });

  it('is to tell of a cancellation until the day has passed, even on the day of its notice', () => {
    const cancelled = {
      status: 'cancelled',
      notices: [poster],
      endedAt: '2026-03-05T06:00:00.000Z',
    } as const;
    const told = [poster, { ...poster, ofCancellation: true }];
    expect(due(cancelled, '2026-03-05')).toEqual(['announceChange 2026-03-12 toCome']);
    expect(due({ ...cancelled, notices: told }, '2026-03-05')).toEqual([]);
    expect(due(cancelled, '2026-03-13')).toEqual([]);
  });

  it('is the signatures, the delivery in working days, and the public copy, one after the other', () => {
    expect(due(closed, '2026-03-13')).toEqual(['signMinutes 2026-03-16 toCome']);
    expect(due({ ...closed, chairSigned: true }, '2026-03-17')).toEqual(['signMinutes 2026-03-16 overdue']);
    const signed = { ...closed, chairSigned: true, secretarySigned: true };
    expect(due(signed, '2026-03-16')).toEqual(['deliverMinutes 2026-03-16 today']);
    expect(due({ ...signed, delivered: true }, '2026-03-16')).toEqual(['publishMinutes - open']);
    expect(due({ ...signed, delivered: true, published: true }, '2026-03-16')).toEqual([]);
  });

  it('is the chair’s signature alone where no secretary was elected', () => {
    const notHeld = { ...closed, status: 'notHeld', hasSecretary: false, chairSigned: true } as const;
    expect(due(notHeld, '2026-03-13')).toEqual(['deliverMinutes 2026-03-16 toCome']);
  });

  it('is the second clerk’s check of what was entered from paper', () => {
    expect(due({ ...closed, onPaper: true }, '2026-03-13')).toEqual(['checkPaperEntry 2026-03-16 toCome']);
    expect(due({ ...closed, onPaper: true, paperChecked: true }, '2026-03-13')).toEqual([
      'signMinutes 2026-03-16 toCome',
    ]);
  });
});
