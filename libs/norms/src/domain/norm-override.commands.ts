import type { CalendarDate, Kato } from '#libs/kernel';
import type { FrozenNorm, NormId } from '../norm.js';
import type { NormBounds } from './norm-definition.js';
import type { MaslikhatDecision } from './norm-override.events.js';

/** What the law says on the override's first day; absent where no edition is known for it. */
export interface LawOnDate {
  readonly norm: FrozenNorm;
  /** Absent where the law lets no territory differ. */
  readonly bounds?: NormBounds;
}

export interface ApproveNormOverride {
  readonly type: 'ApproveNormOverride';
  readonly overrideId: string;
  readonly territory: Kato;
  readonly normId: NormId;
  readonly value: unknown;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly maslikhatDecision: MaslikhatDecision;
  readonly law?: LawOnDate;
  readonly today: CalendarDate;
}

export interface RevokeNormOverride {
  readonly type: 'RevokeNormOverride';
  readonly overrideId: string;
  readonly revokedFrom: CalendarDate;
  readonly maslikhatDecision: MaslikhatDecision;
  readonly today: CalendarDate;
}

export type NormOverrideCommand = ApproveNormOverride | RevokeNormOverride;
