import type { Attendance, SeparateGatheringState } from '../separate-gathering.state.js';

/** Every member there, those that may be missing as `undefined`: to whoever reads the state that is the same. */
type WrittenOut = {
  readonly [Member in keyof Required<SeparateGatheringState>]: SeparateGatheringState[Member];
};

/**
 * The state with some of its members changed, written out member by member: then all states have one hidden class.
 * V8 makes one of every spread, and copies what has come by many of them twenty times as slowly; a whole log is
 * judged so.
 */
export function following(
  state: SeparateGatheringState,
  change: Partial<SeparateGatheringState>,
): SeparateGatheringState {
  const next: WrittenOut = {
    phase: change.phase ?? state.phase,
    convened: change.convened ?? state.convened,
    schedule: change.schedule ?? state.schedule,
    notice: change.notice ?? state.notice,
    priorities: change.priorities ?? state.priorities,
    attendance: change.attendance ?? state.attendance,
    opening: change.opening ?? state.opening,
    quorum: change.quorum ?? state.quorum,
    waitUntil: change.waitUntil ?? state.waitUntil,
    secretary: change.secretary ?? state.secretary,
    election: change.election ?? state.election,
    speeches: change.speeches ?? state.speeches,
    dissents: change.dissents ?? state.dissents,
    paper: change.paper ?? state.paper,
    end: change.end ?? state.end,
    minutes: change.minutes ?? state.minutes,
    lastStepAt: change.lastStepAt ?? state.lastStepAt,
  };
  return next as SeparateGatheringState;
}

/** The state with some members of its attendance changed, in the same way. */
export function attended(state: SeparateGatheringState, change: Partial<Attendance>): SeparateGatheringState {
  const { attendance } = state;
  return following(state, {
    attendance: {
      participants: change.participants ?? attendance.participants,
      present: change.present ?? attendance.present,
      guests: change.guests ?? attendance.guests,
      desks: change.desks ?? attendance.desks,
      late: change.late ?? attendance.late,
    },
  });
}
