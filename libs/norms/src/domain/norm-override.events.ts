import type { CalendarDate, DomainEvent, Kato } from '#libs/kernel';
import type { FrozenNorm, NormId } from '../norm.js';
import type { NormBounds } from './norm-definition.js';

/** The decision by which the district maslikhat approved a territory's rule. */
export interface MaslikhatDecision {
  readonly number: string;
  readonly date: CalendarDate;
}

export type NormOverrideApproved = DomainEvent<
  'NormOverrideApproved',
  {
    readonly overrideId: string;
    readonly territory: Kato;
    readonly normId: NormId;
    readonly value: unknown;
    readonly validFrom: CalendarDate;
    /** First day on which the rule no longer holds. */
    readonly validTo?: CalendarDate;
    readonly maslikhatDecision: MaslikhatDecision;
    /** The law's own norm and its bounds on `validFrom`: what the override was judged by. */
    readonly law: FrozenNorm;
    readonly bounds: NormBounds;
    readonly recordedOn: CalendarDate;
  }
>;

export type NormOverrideRevoked = DomainEvent<
  'NormOverrideRevoked',
  {
    readonly overrideId: string;
    readonly normId: NormId;
    /** First day on which the rule no longer holds. */
    readonly revokedFrom: CalendarDate;
    readonly maslikhatDecision: MaslikhatDecision;
    readonly recordedOn: CalendarDate;
  }
>;

export type NormOverrideEvent = NormOverrideApproved | NormOverrideRevoked;

/** `normOverride-<kato>`: every rule of its own that a territory ever had. */
export function normOverrideStream(territory: Kato): string {
  return `normOverride-${territory}`;
}

export const NORM_OVERRIDE_CATEGORY = 'normOverride';
