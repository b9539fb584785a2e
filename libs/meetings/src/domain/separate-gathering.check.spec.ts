import { expectChecked } from '#libs/testing';
import { separateGatheringDecider as decider } from './separate-gathering.decider.js';
import { separateGatheringEventTypes } from './event-types.js';
import type { SeparateGatheringEvent, SeparateGatheringEventType } from './separate-gathering.events.js';
import { stateAfter } from './testing/histories.js';
import { specimenHistories } from './testing/specimen-histories.js';

const histories = Object.entries(specimenHistories).map(([name, play]) => [name, play()] as const);

/** The facts that follow from the rules; whatever else an event carries was told, not derived. */
const derived: { readonly [Type in SeparateGatheringEventType]?: readonly string[] } = {
  NoticePublished: ['change'],
  NoticeDeadlineMissed: ['dueOn'],
  SeparateGatheringPostponed: ['change'],
  AttendanceRegistered: ['present', 'rollVersion', 'planId', 'sectionId'],
  RegistrationAnnulled: ['present'],
  DoubleRegistrationAnnulled: ['present', 'eligible', 'required'],
  RegistrationArrivedLate: ['present', 'rollVersion'],
  DeskSynced: ['entries'],
  SeparateGatheringOpened: ['appointment'],
  SignerUnavailable: ['appointment'],
  ParticipantAdmitted: ['present', 'rollVersion'],
  ParticipantLeft: ['present'],
  ParticipantReturned: ['present'],
  QuorumReached: ['present', 'eligible', 'required'],
  QuorumWaitStarted: ['present', 'eligible', 'required', 'until'],
  QuorumFailed: ['present', 'eligible', 'required'],
  QuorumLost: ['present', 'eligible', 'required'],
  QuorumRestored: ['present', 'eligible', 'required'],
  SecretaryElected: ['base', 'replaces'],
  SecretaryNotElected: ['base'],
  CandidateNominated: ['inAdvance', 'rollVersion'],
  NominationsClosed: ['candidates'],
  CandidateVoteOpened: ['present', 'eligible', 'required', 'round'],
  CandidateVoteCounted: ['base', 'round'],
  RepresentativesElected: ['elected', 'quota', 'rule'],
  ElectionTied: ['elected', 'tied', 'seats', 'round'],
  SeparateGatheringClosed: ['outcome'],
  HeldOnPaperDeclared: ['heldOn'],
  PaperEntryChecked: ['participants'],
  MinutesSigned: ['signer', 'substitute'],
  CorrectionAnnexIssued: ['number'],
  CorrectionAnnexSigned: ['number', 'signer', 'substitute'],
  MinutesDelivered: ['dueOn', 'late', 'appointment'],
  MinutesDeliveryDeadlineMissed: ['dueOn'],
};

/** The same kind of value, and another one. */
function altered(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'object' && value !== null && 'role' in value)
    return { ...value, territory: '595039000' };
  if (Array.isArray(value)) return value.slice(1);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return '2026-03-11T05:31:00.000Z';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return '2026-01-01';
  return 'altered';
}

function withFact(event: SeparateGatheringEvent, field: string): SeparateGatheringEvent {
  const data = event.data as unknown as Readonly<Record<string, unknown>>;
  return { ...event, data: { ...data, [field]: altered(data[field]) } } as unknown as SeparateGatheringEvent;
}

function checkInTurn(events: readonly SeparateGatheringEvent[]) {
  let state = decider.initialState;
  return events.flatMap((event) => {
    const violations = decider.check(state, event);
    state = decider.evolve(state, event);
    return violations;
  });
}

describe('judging a history again', () => {
  it('has specimens of every event type', () => {
    const seen = new Set(histories.flatMap(([, events]) => events.map(({ type }) => type)));
    expect(separateGatheringEventTypes.filter((type) => !seen.has(type))).toEqual([]);
  });

  it.each(histories)('finds nothing wrong with the one that was %s', (_name, events) => {
    expectChecked(decider, decider.initialState, events);
  });

  it.each(histories)('finds every derived fact that was altered by hand: %s', (_name, events) => {
    const unnoticed: string[] = [];
    events.forEach((event, index) => {
      const before = stateAfter(events.slice(0, index));
      for (const field of derived[event.type] ?? [])
        if (decider.check(before, withFact(event, field)).length === 0)
          unnoticed.push(`${event.type}.${field}`);
    });
    expect(unnoticed).toEqual([]);
  });

  it('finds that a participant was struck out', () => {
    const events = specimenHistories.held();
    const registered = events.findIndex(({ type }) => type === 'AttendanceRegistered');
    expect(checkInTurn(events.toSpliced(registered, 1))[0]).toEqual({
      code: 'FactDiffers',
      facts: { type: 'AttendanceRegistered', field: 'present', recorded: 2, derived: 1 },
    });
  });

  it('asks no event for facts that came to be carried after it was written', () => {
    const events = specimenHistories.held().map((event) => {
      const { appointment: _a, planId: _p, sectionId: _s, ...data } = event.data as Record<string, unknown>;
      return event.type === 'SeparateGatheringConvened' ? event : { ...event, data };
    });
    expect(checkInTurn(events as unknown as readonly SeparateGatheringEvent[])).toEqual([]);
  });

  it('finds that votes were added to a counted vote', () => {
    const events = specimenHistories
      .held()
      .map((event) =>
        event.type === 'CandidateVoteCounted' && event.data.memberId === 'member-3' && event.data.round === 1
          ? { ...event, data: { ...event.data, vote: { ...event.data.vote, for: 11 } } }
          : event,
      );
    expect(checkInTurn(events).map(({ code }) => code)).toContain('OutcomeDiffers');
  });

  it('finds more votes than people', () => {
    const events = specimenHistories.held();
    const index = events.findIndex(({ type }) => type === 'CandidateVoteCounted');
    const event = events[index]!;
    const vote = { mode: 'showOfHands', for: 14, against: 0, abstained: 0 };
    const forged = { ...event, data: { ...event.data, vote } } as SeparateGatheringEvent;
    expect(decider.check(stateAfter(events.slice(0, index)), forged)).toEqual([
      { code: 'CountsAbovePresent', facts: { sum: 14, base: 13 } },
    ]);
  });

  it('finds a quorum claimed with one short', () => {
    const events = specimenHistories.waitedFor();
    const index = events.findIndex(({ type }) => type === 'QuorumWaitStarted');
    const claimed: SeparateGatheringEvent = {
      type: 'QuorumReached',
      data: { present: 10, eligible: 100, required: 10, occurredAt: '2026-03-11T05:00:00.000Z' },
    };
    expect(decider.check(stateAfter(events.slice(0, index)), claimed)).toEqual([
      { code: 'OutcomeDiffers', facts: { recorded: 'QuorumReached', derived: 'QuorumWaitStarted' } },
    ]);
  });

  it('finds phases out of order', () => {
    const events = specimenHistories.held();
    const closed = events.find(({ type }) => type === 'SeparateGatheringClosed')!;
    const opened = events.findIndex(({ type }) => type === 'SeparateGatheringOpened');
    expect(decider.check(stateAfter(events.slice(0, opened)), closed)[0]?.code).toBe('NotOpenedYet');
  });

  it('finds a quorum called lost that stood', () => {
    const lost = specimenHistories.adjourned().find(({ type }) => type === 'QuorumLost')!;
    const events = specimenHistories.waitedFor();
    expect(
      decider.check(stateAfter(events), {
        ...lost,
        data: { ...lost.data, occurredAt: '2026-03-11T05:12:00.000Z' },
      } as never),
    ).toEqual([{ code: 'OutcomeDiffers', facts: { recorded: 'QuorumLost', derived: 'nothing' } }]);
  });

  it('says that an event cannot be judged when its facts are no facts', () => {
    const malformed = { type: 'NoticePublished', data: { occurredAt: '2026-03-01T05:00:00.000Z' } };
    const state = stateAfter(specimenHistories.notHeld().slice(0, 1));
    expect(decider.check(state, malformed as SeparateGatheringEvent)[0]?.code).toBe('EventMalformed');
  });

  it('finds a member that only a command has, whatever the event: nothing recorded chooses the rule', () => {
    for (const history of Object.values(specimenHistories)) {
      const events = history();
      for (const [index, event] of events.entries()) {
        const forged = {
          type: 'RecordSpeech',
          now: '2000-01-01T00:00:00.000Z',
          membership: {},
          ...event.data,
        };
        const violations = decider.check(stateAfter(events.slice(0, index)), {
          type: event.type,
          data: forged,
        } as never);
        expect([event.type, violations.length > 0]).toEqual([event.type, true]);
      }
    }
  });
});
