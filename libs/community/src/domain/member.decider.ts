import { DomainError, ensure, isCalendarDate, isUuid } from '#libs/kernel';
import type { CalendarDate, Decider, Violation } from '#libs/kernel';
import { FORGETTING_GROUNDS } from './member.events.js';
import type { ForgettingGround, MemberEvent } from './member.events.js';

export interface ForgetMember {
  readonly type: 'ForgetMember';
  readonly memberId: string;
  readonly ground: ForgettingGround;
  /** True when the vault knows the id. */
  readonly known: boolean;
  readonly today: CalendarDate;
}

export interface ReadmitMember {
  readonly type: 'ReadmitMember';
  readonly memberId: string;
  readonly today: CalendarDate;
}

export type MemberCommand = ForgetMember | ReadmitMember;

export interface MemberState {
  readonly forgotten: boolean;
}

/** Forgetting and readmitting one person. Forgetting a second time changes nothing and is not refused. */
export const memberDecider: Decider<MemberCommand, MemberEvent, MemberState> = {
  initialState: { forgotten: false },
  decide,
  evolve: (_state, event) => ({ forgotten: event.type === 'MemberForgotten' }),
  check,
};

function decide(command: MemberCommand, state: MemberState): readonly MemberEvent[] {
  const { memberId, today } = command;
  ensure(isUuid(memberId), 'MemberUnknown', {});
  ensure(isCalendarDate(today), 'DateInvalid', { field: 'today' });
  if (command.type === 'ReadmitMember') {
    ensure(state.forgotten, 'MemberNotForgotten', { memberId });
    return [{ type: 'MemberReadmitted', data: { memberId, readmittedOn: today } }];
  }
  ensure(FORGETTING_GROUNDS.includes(command.ground), 'ForgettingGroundUnknown', {});
  if (state.forgotten) return [];
  ensure(command.known, 'MemberUnknown', { memberId });
  return [{ type: 'MemberForgotten', data: { memberId, ground: command.ground, forgottenOn: today } }];
}

function check(state: MemberState, event: MemberEvent): readonly Violation[] {
  const { memberId } = event.data;
  if (event.type === 'MemberForgotten' && state.forgotten)
    return [{ code: 'MemberAlreadyForgotten', facts: { memberId } }];
  try {
    decide(commandOf(event), state);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    throw error;
  }
}

function commandOf(event: MemberEvent): MemberCommand {
  if (event.type === 'MemberReadmitted')
    return { type: 'ReadmitMember', memberId: event.data.memberId, today: event.data.readmittedOn };
  const { memberId, ground, forgottenOn } = event.data;
  return { type: 'ForgetMember', memberId, ground, known: true, today: forgottenOn };
}
