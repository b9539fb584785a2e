import { nextStep, toVoteOn } from './next-step.js';
import type { Standing } from './next-step.js';

const proceedings: Standing['proceedings'] = {
  secretaryPresent: true,
  nominationsClosed: true,
  contenderIds: ['ada', 'bek'],
  round: 1,
  decided: false,
  openVote: null,
};
const candidate = (id: string, ...votes: readonly (readonly [number, string | null])[]) => ({
  person: { id },
  votes: votes.map(([round, mode]) => ({ round, mode })),
});

function standing(change: Partial<Standing['proceedings']> = {}, rest: Partial<Standing> = {}): Standing {
  return {
    status: 'inSession',
    secretary: {},
    candidates: [candidate('ada'), candidate('bek')],
    ...rest,
    proceedings: { ...proceedings, ...change },
  };
}

describe('the next step of a gathering', () => {
  it.each([
    ['convened', 'open'],
    ['waitingForQuorum', 'wait'],
    ['adjourned', 'restore'],
    ['closed', 'minutes'],
    ['notHeld', 'minutes'],
    ['cancelled', 'over'],
  ] as const)('%s: %s', (status, kind) => {
    expect(nextStep(standing({}, { status }))).toEqual({ kind });
  });

  it('a secretary comes before the nominations, and again when the secretary has left', () => {
    expect(nextStep(standing({ secretaryPresent: false })).kind).toBe('secretary');
    expect(nextStep(standing({ nominationsClosed: false })).kind).toBe('nominate');
  });

  it('an open vote is counted before anything else', () => {
    const openVote = { memberId: 'ada', base: 40 };
    expect(nextStep(standing({ openVote, secretaryPresent: false }))).toEqual({
      kind: 'countVote',
      ...openVote,
    });
  });

  it('candidates are voted on in their order, then the result is found', () => {
    const one = standing({}, { candidates: [candidate('ada', [1, 'showOfHands']), candidate('bek')] });
    expect(nextStep(one)).toEqual({ kind: 'openVote', memberId: 'bek' });
    const both = [candidate('ada', [1, 'showOfHands']), candidate('bek', [1, 'rollCall'])];
    expect(nextStep(standing({}, { candidates: both })).kind).toBe('decide');
    expect(nextStep(standing({ decided: true }, { candidates: both })).kind).toBe('close');
  });

  it('after a tie those who are tied are voted on again', () => {
    const candidates = [candidate('ada', [1, 'showOfHands']), candidate('bek', [1, 'showOfHands'])];
    expect(toVoteOn(standing({ round: 2 }, { candidates }))).toEqual(['ada', 'bek']);
  });
});
