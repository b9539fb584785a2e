import fc from 'fast-check';
import { addMinutes, canonicalJson, DomainError, localDate } from '#libs/kernel';
import type { ProposalCommand } from './proposal.commands.js';
import { proposalDecider as decider } from './proposal.decider.js';
import type { ProposalEvent } from './proposal.events.js';
import type { ProposalPhase, ProposalState } from './proposal.state.js';
import {
  acceptance,
  appeal,
  at,
  AUTHOR,
  dismissal,
  EXPERT,
  FORM,
  proposalHistories,
  publication,
  refusing,
  returning,
  rework,
  ruling,
  sponsorship,
  submission,
  SUBMITTED_AT,
  VOTING,
  withdrawal,
} from './testing/proposals.js';

type Asked = (now: string, state: ProposalState) => ProposalCommand;

/** The same command at another time. */
function moved(command: ProposalCommand, now: string): ProposalCommand {
  return { ...command, now, occurredAt: now };
}

/** What would sensibly come next, so that chance gets as far as the ends. */
const onwards = fc.integer({ min: 0, max: 2 }).map((turn): Asked => (now, { phase }) => {
  const next: Readonly<Record<string, readonly ProposalCommand[]>> = {
    none: [submission()],
    submitted: [acceptance(), returning(), refusing()],
    returned: [rework(), at('MissReworkDeadline', now, {})],
    reworked: [acceptance(), refusing()],
    refused: [appeal()],
    lapsed: [appeal()],
    appealed: [ruling(), dismissal(), ruling({ campaign: VOTING })],
  };
  const commands = next[phase] ?? [withdrawal()];
  return moved(commands[turn % commands.length] ?? withdrawal(), now);
});

const asked = fc.oneof(
  { weight: 2, arbitrary: onwards },
  fc.constantFrom<Asked>(
    ...[submission(), acceptance(), returning(), refusing(), rework(), appeal(), ruling(), dismissal()].map(
      (command) => (now: string) => moved(command, now),
    ),
    ...[sponsorship(), sponsorship('member-2'), sponsorship(AUTHOR), withdrawal()].map(
      (command) => (now: string) => moved(command, now),
    ),
    (now) => publication(localDate(now), now),
    (now) => at('WithdrawCoSponsorship', now, { memberId: 'member-2' }),
    (now) => at('MissScreeningDeadline', now, { by: [EXPERT] }),
    (now) => at('MissReworkDeadline', now, {}),
    (now) => at('MissReviewDeadline', now, { by: [EXPERT] }),
    (now) => at('MissScreeningPublication', now, { by: [] }),
    (now) => at('MissProposalAppeal', now, { by: [] }),
  ),
);
/** Some days in which things are asked at random. */
const weeks = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), asked), { minLength: 10, maxLength: 40 });

interface Judged {
  readonly before: ProposalState;
  readonly event: ProposalEvent;
}

function live(commands: readonly (readonly [number, Asked])[]): readonly Judged[] {
  const judged: Judged[] = [];
  let state = decider.initialState;
  let now = SUBMITTED_AT;
  for (const [days, ask] of commands) {
    now = addMinutes(now, days * 24 * 60);
    for (const event of decideOrRefuse(ask(now, state), state)) {
      judged.push({ before: state, event });
      state = decider.evolve(state, event);
    }
  }
  return judged;
}

function decideOrRefuse(command: ProposalCommand, state: ProposalState): readonly ProposalEvent[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** From where to where a proposal may go in one event; from anywhere but an end it may be taken back. */
const STEPS: Readonly<Record<string, readonly (ProposalPhase | 'none')[]>> = {
  none: ['submitted'],
  submitted: ['accepted', 'returned', 'refused'],
  returned: ['reworked', 'lapsed'],
  reworked: ['accepted', 'refused'],
  refused: ['appealed'],
  lapsed: ['appealed'],
  appealed: ['accepted', 'dismissed', 'grantedTooLate'],
};
const ENDS: readonly string[] = ['dismissed', 'grantedTooLate', 'takenBack'];

const settings = { seed: 20260202, numRuns: 200 };

describe('whatever is asked of a proposal, in whatever order', () => {
  it('every event is confirmed by check, and it goes only where the path leads', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(weeks, (commands) => {
        for (const { before, event } of live(commands)) {
          canonicalJson(event.data);
          expect({ event, violations: decider.check(before, event) }).toEqual({ event, violations: [] });
          const { phase } = decider.evolve(before, event);
          reached.add(phase);
          if (phase === before.phase) continue;
          if (phase === 'takenBack') expect(ENDS).not.toContain(before.phase);
          else expect(STEPS[before.phase] ?? []).toContain(phase);
        }
      }),
      settings,
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['accepted', 'lapsed', 'dismissed', 'grantedTooLate', 'takenBack']),
    );
  });

  it('nothing is accepted without a title, and nothing costs more than the cap', () => {
    fc.assert(
      fc.property(weeks, (commands) => {
        for (const { before, event } of live(commands)) {
          const { phase, title, form, submitted } = decider.evolve(before, event);
          if (phase === 'accepted') expect(title).toBeDefined();
          if (form) expect(form.costTiyn).toBeLessThanOrEqual(submitted?.campaign.costCapTiyn ?? 0);
        }
      }),
      settings,
    );
  });

  it('a sum, a day or a lateness altered by hand is found', () => {
    const forged = { screeningDueOn: '2026-03-01', reworkDueOn: '2026-03-01', reviewDueOn: '2026-03-01' };
    const more = { publicationDueOn: '2026-03-01', appealUntil: '2026-03-01', answerDueOn: '2026-03-01' };
    const form = { ...FORM, totalTiyn: 1, costTiyn: 1 };
    for (const history of Object.values(proposalHistories)) {
      let state = decider.initialState;
      for (const event of history()) {
        const data = event.data as Readonly<Record<string, unknown>>;
        const changes = {
          ...forged,
          ...more,
          form,
          late: data['late'] !== true,
          onBallot: data['onBallot'] !== true,
        };
        for (const [field, value] of Object.entries(changes)) {
          if (data[field] === undefined) continue;
          const altered = { ...event, data: { ...data, [field]: value } } as ProposalEvent;
          expect([event.type, field, decider.check(state, altered).length > 0]).toEqual([
            event.type,
            field,
            true,
          ]);
        }
        state = decider.evolve(state, event);
      }
    }
  });
});
