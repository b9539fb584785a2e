import type { CalendarDate, Share } from '#libs/kernel';
import type { Confidence, NormId, NormValues } from '../norm.js';

/** What a territory's own rule may set the norm to. Both ends are included. */
export type NormBounds =
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'share'; readonly min: Share; readonly max: Share }
  | { readonly kind: 'oneOf'; readonly values: readonly (string | boolean)[] };

/** The norm as one edition of the law has it. */
export interface NormVersion<Value> {
  readonly value: Value;
  readonly validFrom: CalendarDate;
  /** First day on which this edition no longer holds; absent while it does. */
  readonly validTo?: CalendarDate;
  readonly source: string;
  /** The source as papers cite it. */
  readonly cited: { readonly kk: string; readonly ru: string };
  readonly confidence: Confidence;
  /** Absent where this edition lets no territory differ. */
  readonly bounds?: NormBounds;
}

export type NormUnit =
  'calendarDays' | 'workingDays' | 'minutes' | 'years' | 'persons' | 'share' | 'choice' | 'yesNo' | 'table';

export interface NormDefinition<Id extends NormId = NormId> {
  readonly id: Id;
  readonly title: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly unit: NormUnit;
  /** True when some edition has bounds within which a territory may set its own value. */
  readonly overridable: boolean;
  /** Oldest first, without overlap. A new edition is appended; an old one is never edited. */
  readonly versions: readonly NormVersion<NormValues[Id]>[];
}

/** Every norm of the house; the compiler lists the one that is missing. */
export type NormRegistry = { readonly [Id in NormId]: NormDefinition<Id> };

/** The edition in force on a date: from `validFrom` (included) to `validTo` (not included). */
export function versionOn<Id extends NormId>(
  definition: NormDefinition<Id>,
  on: CalendarDate,
): NormVersion<NormValues[Id]> | undefined {
  return definition.versions.findLast(
    (version) => version.validFrom <= on && (version.validTo === undefined || on < version.validTo),
  );
}
