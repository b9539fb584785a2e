import { DomainError, ensure, isCalendarDate } from '#libs/kernel';
import type { CalendarDate, Decider, Violation } from '#libs/kernel';
import { boundsAsFacts, isWithinBounds } from './norm-bounds.js';
import type {
  ApproveNormOverride,
  NormOverrideCommand,
  RevokeNormOverride,
} from './norm-override.commands.js';
import type { MaslikhatDecision, NormOverrideEvent } from './norm-override.events.js';
import { evolve, noOverrides } from './norm-override.state.js';
import type { NormOverrideState } from './norm-override.state.js';

/**
 * A territory's own rules: each approved by a maslikhat's decision that is already taken, within the law's
 * bounds, never backwards in time. Of two that hold on a day, the one that began later counts.
 */
export const normOverrideDecider: Decider<NormOverrideCommand, NormOverrideEvent, NormOverrideState> = {
  initialState: noOverrides,
  decide: (command, state) =>
    command.type === 'ApproveNormOverride' ? [approve(command, state)] : [revoke(command, state)],
  evolve,
  check,
};

function approve(command: ApproveNormOverride, state: NormOverrideState): NormOverrideEvent {
  const { overrideId, territory, normId, value, validFrom, validTo, maslikhatDecision, today } = command;
  const { law } = command;
  ensure(law !== undefined, 'NormNotInForce', { normId, on: validFrom });
  ensure(law.bounds !== undefined, 'NormNotOverridable', { normId, on: validFrom });
  ensureDecisionTaken(maslikhatDecision, today);
  ensurePeriod(validFrom, validTo, maslikhatDecision);
  ensure(isWithinBounds(value, law.bounds), 'NormValueOutOfBounds', {
    normId,
    bounds: boundsAsFacts(law.bounds),
  });
  ensureFirstOfItsDay(command, state);
  return {
    type: 'NormOverrideApproved',
    data: {
      overrideId,
      territory,
      normId,
      value,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      maslikhatDecision,
      law: law.norm,
      bounds: law.bounds,
      recordedOn: today,
    },
  };
}

function revoke(command: RevokeNormOverride, state: NormOverrideState): NormOverrideEvent {
  const { overrideId, revokedFrom, maslikhatDecision, today } = command;
  const override = state.overrides.find((candidate) => candidate.overrideId === overrideId);
  ensure(override !== undefined, 'NormOverrideUnknown', { overrideId });
  ensure(override.revokedFrom === undefined, 'NormOverrideAlreadyRevoked', {
    overrideId,
    revokedFrom: override.revokedFrom ?? '',
  });
  ensureDecisionTaken(maslikhatDecision, today);
  ensurePeriod(revokedFrom, undefined, maslikhatDecision);
  return {
    type: 'NormOverrideRevoked',
    data: { overrideId, normId: override.normId, revokedFrom, maslikhatDecision, recordedOn: today },
  };
}

function ensureDecisionTaken(decision: MaslikhatDecision, today: CalendarDate): void {
  ensure(decision.number.trim() !== '', 'MaslikhatDecisionMissing', {});
  ensure(isCalendarDate(decision.date), 'DateInvalid', { field: 'maslikhatDecision.date' });
  ensure(decision.date <= today, 'MaslikhatDecisionInFuture', { date: decision.date, today });
}

function ensurePeriod(from: CalendarDate, to: CalendarDate | undefined, decision: MaslikhatDecision): void {
  ensure(isCalendarDate(from), 'DateInvalid', { field: 'validFrom' });
  ensure(from >= decision.date, 'NormOverrideRetroactive', { validFrom: from, decision: decision.date });
  if (to === undefined) return;
  ensure(isCalendarDate(to), 'DateInvalid', { field: 'validTo' });
  ensure(to > from, 'NormOverridePeriodEmpty', { validFrom: from, validTo: to });
}

function ensureFirstOfItsDay(command: ApproveNormOverride, state: NormOverrideState): void {
  const sameDay = state.overrides.find(
    (other) =>
      other.normId === command.normId &&
      other.validFrom === command.validFrom &&
      (other.revokedFrom === undefined || other.revokedFrom > command.validFrom),
  );
  ensure(sameDay === undefined, 'NormOverrideAlreadyInForce', {
    normId: command.normId,
    validFrom: command.validFrom,
    overrideId: sameDay?.overrideId ?? '',
  });
}

/** Re-judges a recorded event by taking the command that it answers to pieces and deciding it again. */
function check(state: NormOverrideState, event: NormOverrideEvent): readonly Violation[] {
  try {
    normOverrideDecider.decide(commandOf(event), state);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    throw error;
  }
}

function commandOf(event: NormOverrideEvent): NormOverrideCommand {
  if (event.type === 'NormOverrideApproved') {
    const { law, bounds, recordedOn, ...facts } = event.data;
    return { type: 'ApproveNormOverride', ...facts, law: { norm: law, bounds }, today: recordedOn };
  }
  const { recordedOn, overrideId, revokedFrom, maslikhatDecision } = event.data;
  return { type: 'RevokeNormOverride', overrideId, revokedFrom, maslikhatDecision, today: recordedOn };
}
