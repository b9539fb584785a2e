import type { CalendarDate, Kato } from '#libs/kernel';
import type { NormId } from '../norm.js';
import type { MaslikhatDecision, NormOverrideEvent } from './norm-override.events.js';

/** A rule of a territory's own; it holds from `validFrom` until the earlier of `validTo` and `revokedFrom`. */
export interface NormOverride {
  readonly overrideId: string;
  readonly territory: Kato;
  readonly normId: NormId;
  readonly value: unknown;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly revokedFrom?: CalendarDate;
  readonly maslikhatDecision: MaslikhatDecision;
}

export interface NormOverrideState {
  readonly overrides: readonly NormOverride[];
}

export const noOverrides: NormOverrideState = { overrides: [] };

export function evolve(state: NormOverrideState, event: NormOverrideEvent): NormOverrideState {
  switch (event.type) {
    case 'NormOverrideApproved': {
      const { overrideId, territory, normId, value, validFrom, validTo, maslikhatDecision } = event.data;
      const approved = { overrideId, territory, normId, value, validFrom, maslikhatDecision };
      const override = validTo === undefined ? approved : { ...approved, validTo };
      return { overrides: [...state.overrides, override] };
    }
    case 'NormOverrideRevoked': {
      const { overrideId, revokedFrom } = event.data;
      return {
        overrides: state.overrides.map((override) =>
          override.overrideId === overrideId ? { ...override, revokedFrom } : override,
        ),
      };
    }
  }
}

/** True when the rule holds on that day. */
export function holdsOn(override: NormOverride, on: CalendarDate): boolean {
  return (
    override.validFrom <= on &&
    (override.validTo === undefined || on < override.validTo) &&
    (override.revokedFrom === undefined || on < override.revokedFrom)
  );
}
