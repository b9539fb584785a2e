import type { RecordedEvent } from '#libs/event-store';
import { doubleRegistration as process } from './double-registration.process.js';

type State = typeof process.initialState;

const registered = (gatheringId: string, sectionId: string, planId = 'plan'): RecordedEvent =>
  event('AttendanceRegistered', gatheringId, { planId, sectionId });
const annulled = (gatheringId: string): RecordedEvent => event('RegistrationAnnulled', gatheringId);

function event(type: string, gatheringId: string, facts: object = {}): RecordedEvent {
  const data = { memberId: 'member', ...facts };
  return { type, stream: `separateGathering-${gatheringId}`, data } as unknown as RecordedEvent;
}

/** What the last of the events leads to. */
function reaction(...events: readonly RecordedEvent[]): ReturnType<typeof process.react> {
  const last = events.at(-1);
  if (!last) return [];
  const state = events.reduce<State>((before, next) => process.evolve(before, next), process.initialState);
  return process.react(state, last);
}

describe('one person in two sections of a plan', () => {
  it('is annulled in the later one, by the one that the log has first', () => {
    expect(reaction(registered('one', 'east'), registered('two', 'west'))).toEqual([
      {
        kind: 'dispatch',
        command: {
          type: 'AnnulDoubleRegistration',
          data: { gatheringId: 'two', memberId: 'member', earlier: ['one'] },
        },
      },
    ]);
  });

  it('is nothing to annul in one section, in another plan, or where the first was taken back', () => {
    expect(reaction(registered('one', 'east'))).toEqual([]);
    expect(reaction(registered('one', 'east'), registered('again', 'east'))).toEqual([]);
    expect(reaction(registered('one', 'east', 'old plan'), registered('two', 'west'))).toEqual([]);
    expect(reaction(registered('one', 'east'), annulled('one'), registered('two', 'west'))).toEqual([]);
  });

  it('goes by the log after a registration was taken back and made again', () => {
    const events = [registered('one', 'east'), annulled('one'), registered('two', 'west')];
    expect(reaction(...events, registered('one', 'east'))).toMatchObject([
      { command: { data: { gatheringId: 'one', earlier: ['two'] } } },
    ]);
  });

  it('is followed person by person, where the event says in which section', () => {
    expect(process.key(registered('one', 'east'))).toBe('member');
    expect(process.key(annulled('one'))).toBe('member');
    expect(process.key(event('AttendanceRegistered', 'one'))).toBeUndefined();
    expect(process.key(event('ParticipantLeft', 'one'))).toBeUndefined();
  });
});
