import { addCalendarDays, evolveBy, localDate } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { AssemblyEvent, AssemblyFormed } from './assembly.events.js';

export interface AssemblyState {
  readonly formed?: AssemblyFormed['data'];
  readonly seats: readonly Seat[];
  readonly termAnnounced: boolean;
  /** Sittings that had their quorum. */
  readonly sittings: readonly string[];
  /** From which day the days until the next sitting are counted; absent before it is formed. */
  readonly sitsAfter?: CalendarDate;
  readonly lastStepAt: Instant;
}

/** Who held a seat, and until when. */
export interface Seat {
  readonly memberId: string;
  readonly from: CalendarDate;
  /** Last day; absent while the member is in office. */
  readonly leftOn?: CalendarDate;
}

export const initialAssembly: AssemblyState = {
  seats: [],
  termAnnounced: false,
  sittings: [],
  lastStepAt: '',
};

/** Why somebody is no member on a day; `member` for one who is. */
export type Standing = 'member' | 'left' | 'termOver' | 'never';

export function standingOn({ formed, seats }: AssemblyState, memberId: string, on: CalendarDate): Standing {
  const own = seats.filter((seat) => seat.memberId === memberId && seat.from <= on);
  if (own.length === 0) return 'never';
  if (own.every(({ leftOn }) => leftOn !== undefined && leftOn < on)) return 'left';
  return formed !== undefined && on > formed.termTo ? 'termOver' : 'member';
}

/** Seats that nobody holds on a day. */
export function vacantOn(state: AssemblyState, on: CalendarDate): number {
  const seats = state.formed?.size ?? state.formed?.members.length ?? 0;
  return Math.max(0, seats - membersOn(state, on).length);
}

/** The members in office on a day, in the order of their election. */
export function membersOn(state: AssemblyState, on: CalendarDate): readonly string[] {
  const members = state.seats.map(({ memberId }) => memberId);
  return [...new Set(members)].filter((memberId) => standingOn(state, memberId, on) === 'member');
}

export const evolveAssembly = evolveBy<AssemblyEvent, AssemblyState>({
  AssemblyFormed: (state, data) => ({
    ...state,
    formed: data,
    sitsAfter: countedFrom(data),
    seats: data.members.map(({ memberId }) => ({ memberId, from: data.termFrom })),
    lastStepAt: data.occurredAt,
  }),
  AssemblyMemberLeft: (state, { memberId, leftOn, occurredAt }) => ({
    ...state,
    seats: state.seats.map((seat) =>
      seat.memberId === memberId && seat.leftOn === undefined ? { ...seat, leftOn } : seat,
    ),
    lastStepAt: occurredAt,
  }),
  AssemblyMemberJoined: (state, { member, source, occurredAt }) => ({
    ...state,
    seats: [...state.seats, { memberId: member.memberId, from: source.decision.date }],
    lastStepAt: occurredAt,
  }),
  AssemblyTermEnding: (state, { occurredAt }) => ({ ...state, termAnnounced: true, lastStepAt: occurredAt }),
  AssemblySat: (state, { meetingId, satOn }) => ({
    ...state,
    sittings: [...state.sittings, meetingId],
    ...laterOf(state, satOn),
  }),
  AssemblySittingDeadlineMissed: (state, { dueOn }) => ({ ...state, ...laterOf(state, dueOn) }),
});

/**
 * From which day the days until the first sitting are counted: from the beginning of the term, or from the day of its
 * entry where an assembly was entered so late that the first interval had passed. How it sat before, the log cannot say.
 */
export function countedFrom({ termFrom, norms, occurredAt }: AssemblyFormed['data']): CalendarDate {
  const days = norms['assembly.sittingIntervalDays']?.value;
  const enteredOn = localDate(occurredAt);
  return days !== undefined && addCalendarDays(termFrom, days) < enteredOn ? enteredOn : termFrom;
}

function laterOf({ sitsAfter = '' }: AssemblyState, day: CalendarDate): Pick<AssemblyState, 'sitsAfter'> {
  return { sitsAfter: day > sitsAfter ? day : sitsAfter };
}
