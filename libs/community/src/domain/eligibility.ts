import { ageOn, isCalendarDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import { areaCovers } from './area.js';
import type { Area, Residence } from './area.js';

export type ResidenceKind = 'permanent' | 'temporary';
export type Citizenship = 'citizen' | 'foreigner' | 'stateless';

/** What the roll says of a person, as far as membership of the community depends on it. */
export interface Standing {
  readonly birthDate: CalendarDate;
  readonly residence: Residence;
  readonly residenceKind: ResidenceKind;
  readonly citizenship: Citizenship;
  /** Declared incapable by a court. */
  readonly incapable: boolean;
  /** Imprisoned under a sentence. */
  readonly imprisoned: boolean;
}

/** Why someone is no eligible member, in the order in which it is said. */
export const INELIGIBILITIES = [
  'forgotten',
  'left',
  'nonResident',
  'temporaryResident',
  'foreigner',
  'minor',
  'incapable',
  'imprisoned',
] as const;
export type Ineligibility = (typeof INELIGIBILITIES)[number];

export type Eligibility =
  { readonly eligible: true } | { readonly eligible: false; readonly reasons: readonly Ineligibility[] };

export const MEMBERSHIP_NORMS = [
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;
export type MembershipNorms = FrozenNorms<(typeof MEMBERSHIP_NORMS)[number]>;

/**
 * Is this person an eligible member of the community of these areas on that date (L148 39-1, 39-3 p.1)?
 * Of full age, registered there, neither declared incapable by a court nor imprisoned under a sentence;
 * a foreigner or stateless person only with a permanent registration.
 */
export function judgeEligibility(
  standing: Standing,
  areas: readonly Area[],
  on: CalendarDate,
  norms: MembershipNorms,
): Eligibility {
  const adultAge = norms['membership.adultAge'].value;
  const foreigners = norms['membership.foreignPermanentResidents'].value;
  const temporary = standing.residenceKind === 'temporary';
  const broken: Partial<Record<Ineligibility, boolean>> = {
    nonResident: !areas.some((area) => areaCovers(area, standing.residence)),
    temporaryResident: temporary && !norms['membership.temporaryRegistration'].value,
    foreigner: standing.citizenship !== 'citizen' && (!foreigners || temporary),
    minor: ageOn(standing.birthDate, on) < adultAge,
    incapable: standing.incapable,
    imprisoned: standing.imprisoned,
  };
  const reasons = INELIGIBILITIES.filter((reason) => broken[reason] === true);
  return reasons.length === 0 ? { eligible: true } : { eligible: false, reasons };
}

/** The latest birth date of someone who is `age` years old on that date; agrees with the kernel's `ageOn`. */
export function latestBirthDate(age: number, on: CalendarDate): CalendarDate {
  const year = String(Number(on.slice(0, 4)) - age).padStart(4, '0');
  const sameDay = `${year}${on.slice(4)}`;
  return isCalendarDate(sameDay) ? sameDay : `${year}-02-28`;
}
