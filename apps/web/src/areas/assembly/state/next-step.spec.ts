import { nextStep } from './next-step.js';
import type { Standing } from './next-step.js';

const member = (id: string, state = 'present') => ({ state, person: { id } });
const item = (id: string, vote: object | null = null, withdrawn = false) => ({
  id,
  competence: 'ownRevenueConsent',
  vote,
  withdrawn,
});

function standing(change: Partial<Standing> = {}): Standing {
  return {
    status: 'inSession',
    notices: 1,
    chair: { id: 'ada' },
    secretary: { id: 'bek' },
    members: [member('ada'), member('bek')],
    agendaApproved: true,
    agenda: [item('road'), item('light')],
    elections: [],
    minutes: { deliveredOn: null },
    ...change,
  };
}

describe('the next step of a sitting', () => {
  it.each([
    ['waitingForQuorum', 'wait'],
    ['adjourned', 'restore'],
    ['closed', 'minutes'],
    ['notHeld', 'minutes'],
    ['cancelled', 'over'],
  ] as const)('%s: %s', (status, kind) => {
    expect(nextStep(standing({ status }))).toEqual({ kind });
  });

  it('nothing is left to do when its minutes were delivered', () => {
    const minutes = { deliveredOn: '2026-03-13' };
    expect(nextStep(standing({ status: 'closed', minutes })).kind).toBe('done');
  });

  it('it is opened only after a notice was published', () => {
    expect(nextStep(standing({ status: 'convened', notices: 0 })).kind).toBe('notice');
    expect(nextStep(standing({ status: 'convened' })).kind).toBe('open');
  });

  it('chair and secretary come first, and again when one of them has left', () => {
    expect(nextStep(standing({ chair: null }))).toEqual({ kind: 'elect', part: 'chair' });
    const members = [member('ada'), member('bek', 'left')];
    expect(nextStep(standing({ members }))).toEqual({ kind: 'elect', part: 'secretary' });
  });

  it('then the agenda, then its items in their order but those withdrawn, then the close', () => {
    expect(nextStep(standing({ agendaApproved: false })).kind).toBe('agenda');
    const agenda = [item('road', {}), item('gas', null, true), item('light')];
    expect(nextStep(standing({ agenda }))).toEqual({ kind: 'item', itemId: 'light' });
    expect(nextStep(standing({ agenda: agenda.slice(0, 2) })).kind).toBe('close');
  });

  it('an election is a step of its own until its result is stated', () => {
    const agenda = [{ ...item('ten'), competence: 'assemblyElection' }, item('road')];
    const election = { itemId: 'ten', outcome: null };
    expect(nextStep(standing({ agenda }))).toEqual({ kind: 'election', itemId: 'ten' });
    expect(nextStep(standing({ agenda, elections: [election] })).kind).toBe('election');
    const elections = [{ ...election, outcome: 'elected' }];
    expect(nextStep(standing({ agenda, elections }))).toEqual({ kind: 'item', itemId: 'road' });
  });
});
