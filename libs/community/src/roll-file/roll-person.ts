import type { CalendarDate } from '#libs/kernel';
import type { Standing } from '../domain/eligibility.js';
import type { Sex } from '../domain/iin.js';

/** One person of the roll: names as on the identity card, and what membership depends on. */
export interface RollPerson extends Standing {
  readonly iin: string;
  readonly sex: Sex;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string;
  readonly birthDate: CalendarDate;
  readonly phone?: string;
}
