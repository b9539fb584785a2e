import fc from 'fast-check';
import { addMinutes, canonicalJson, DomainError } from '#libs/kernel';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import type { AssemblyMeetingEvent } from './assembly-meeting.events.js';
import { membersPresent } from './assembly-meeting.state.js';
import type { AssemblyMeetingState } from './assembly-meeting.state.js';
import {
  approval,
  at,
  comesIn,
  decide,
  deliverSitting,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  signSitting,
  sittingAfter,
  sittingNorms,
} from './testing/assembly.js';
import { CALENDAR, hands, STARTS_AT, vaultText } from './testing/commands.js';

type Asked = (now: string, state: AssemblyMeetingState) => AssemblyMeetingCommand;

function moved(command: AssemblyMeetingCommand, now: string, fields: object = {}): AssemblyMeetingCommand {
  return { ...command, ...fields, now, occurredAt: now };
}

const member = fc.constantFrom('member-1', 'member-2', 'member-3', 'member-4', 'member-5', 'member-6');
const itemId = fc.constantFrom('item-1', 'item-2', 'item-3');
const part = fc.constantFrom('chair' as const, 'secretary' as const);
const vote = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .map(([votesFor, against]) => hands(votesFor, against));

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.tuple(member, fc.constantFrom('RecordAssemblyDeparture' as const, 'RecordAssemblyReturn' as const)).map(
    ([memberId, type]): Asked =>
      (now) =>
        at(type, now, { memberId }),
  ),
  member.map(
    (memberId): Asked =>
      (now) =>
        comesIn(memberId, now),
  ),
  fc.tuple(part, member, fc.integer({ min: 2, max: 6 })).map(
    ([of, memberId, votesFor]): Asked =>
      (now) =>
        moved(officer(of, memberId, votesFor), now),
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(itemId, vote, fc.constantFrom(undefined, 'for' as const)).map(
      ([id, counted, casting]): Asked =>
        (now) =>
          moved(decide(id, counted, casting), now),
    ),
  },
  fc.tuple(itemId, member).map(
    ([id, memberId]): Asked =>
      (now) =>
        at('DeclareRecusal', now, { itemId: id, memberId, reason: vaultText('text-1') }),
  ),
  fc.subarray(['item-1', 'item-2', 'item-3'], { minLength: 1 }).map(
    (ids): Asked =>
      (now) =>
        moved(
          approval(
            ids.map((id) => item(id)),
            6,
          ),
          now,
        ),
  ),
  fc.tuple(part, member).map(
    ([of, signer]): Asked =>
      (now, { officers }) =>
        moved(signSitting(of, officers[of] ?? signer), now),
  ),
  fc.constantFrom<Asked>(
    (now) => moved(openSitting(), now),
    (now) => at('RecountAssemblyQuorum', now, {}),
    (now) => at('CloseAssembly', now, {}),
    (now) => moved(deliverSitting(), now, { deliveredOn: '2026-03-11' }),
    (now) => at('MissAssemblyMinutesDeadline', now, { calendar: CALENDAR }),
  ),
);
const day = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), asked), { minLength: 30, maxLength: 100 });
const norms = sittingNorms({ 'assembly.tieRule': 'chairDecides', 'assembly.recusalBase': 'counted' });
const start = fc.constantFrom(gatheredSitting(6), gatheredSitting(4), inSitting(6), inSitting(6, { norms }));

interface Judged {
  readonly before: AssemblyMeetingState;
  readonly event: AssemblyMeetingEvent;
}

function live(
  events: readonly AssemblyMeetingEvent[],
  commands: readonly (readonly [number, Asked])[],
): { readonly judged: readonly Judged[]; readonly state: AssemblyMeetingState } {
  const judged: Judged[] = [];
  let state = sittingAfter(events);
  let now = STARTS_AT;
  for (const [minutes, ask] of commands) {
    now = addMinutes(now, minutes);
    for (const event of decideOrRefuse(ask(now, state), state)) {
      judged.push({ before: state, event });
      state = decider.evolve(state, event);
    }
  }
  return { judged, state };
}

function decideOrRefuse(
  command: AssemblyMeetingCommand,
  state: AssemblyMeetingState,
): readonly AssemblyMeetingEvent[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

const settings = { seed: 20260311, numRuns: 200 };

describe('whatever is asked of a sitting, in whatever order', () => {
  it('every event is confirmed by check, and no rare one is left out', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(start, day, (events, commands) => {
        for (const { before, event } of live(events, commands).judged) {
          types.add(event.type);
          canonicalJson(event.data);
          expect({ event, violations: decider.check(before, event) }).toEqual({ event, violations: [] });
        }
      }),
      settings,
    );
    const rare = [
      'AssemblyQuorumLost',
      'AssemblyQuorumRestored',
      'AssemblyMemberRecused',
      'AssemblyItemDecided',
      'AssemblyClosed',
      'AssemblyMinutesSigned',
    ];
    expect(rare.filter((type) => !types.has(type))).toEqual([]);
  });

  it('nothing is adopted without a majority of its base, a quorum and an item of the agenda', () => {
    fc.assert(
      fc.property(start, day, (events, commands) => {
        for (const { before, event } of live(events, commands).judged) {
          if (event.type !== 'AssemblyItemDecided') continue;
          const { vote: counted, base, outcome, castingVote, recused, itemId: id } = event.data;
          const present = membersPresent(before);
          expect(present.length * 2).toBeGreaterThanOrEqual(10);
          expect(before.agenda.map((listed) => listed.itemId)).toContain(id);
          expect(counted.for + counted.against + counted.abstained).toBeLessThanOrEqual(
            present.length - recused.length,
          );
          if (outcome === 'adopted') expect(counted.for * 2 > base || castingVote === 'for').toBe(true);
        }
      }),
      settings,
    );
  });

  it('an item is decided once, and the officers are two', () => {
    fc.assert(
      fc.property(start, day, (events, commands) => {
        const { state } = live(events, commands);
        const decided = state.decided.map((one) => one.itemId);
        expect(new Set(decided).size).toBe(decided.length);
        if (state.officers.chair !== undefined)
          expect(state.officers.chair).not.toBe(state.officers.secretary);
      }),
      settings,
    );
  });
});
