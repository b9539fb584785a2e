import { isSha256 } from './alphabets.js';
import { ensure } from './domain-error.js';
import type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from './references.js';
import { isCalendarDate, isInstant, localDate } from './time.js';
import type { CalendarDate, Instant } from './time.js';

/** @throws DomainError FieldInvalid */
export function requireFilled(field: string, text: string): void {
  ensure(text.trim() !== '', 'FieldInvalid', { field });
}

/** Both languages say something. @throws DomainError FieldInvalid */
export function requireBilingual(field: string, text: BilingualText): void {
  requireFilled(`${field}.kk`, text.kk);
  requireFilled(`${field}.ru`, text.ru);
}

/** A whole number, at least `least`. @throws DomainError FieldInvalid */
export function requireWhole(field: string, number: number, least: number): void {
  ensure(Number.isSafeInteger(number) && number >= least, 'FieldInvalid', { field });
}

/** @throws DomainError FieldInvalid */
export function requireInstant(field: string, instant: Instant): void {
  ensure(isInstant(instant), 'FieldInvalid', { field });
}

/** @throws DomainError FieldInvalid */
export function requireDate(field: string, date: CalendarDate): void {
  ensure(isCalendarDate(date), 'FieldInvalid', { field });
}

/** A date that has come by `at`. @throws DomainError FieldInvalid, DateInFuture */
export function requirePastDate(field: string, date: CalendarDate, at: Instant): void {
  requireDate(field, date);
  const today = localDate(at);
  ensure(date <= today, 'DateInFuture', { field, date, today });
}

/** @throws DomainError DateTooEarly */
export function requireDateNotBefore(field: string, date: CalendarDate, notBefore: CalendarDate): void {
  ensure(date >= notBefore, 'DateTooEarly', { field, date, notBefore });
}

/** Nothing is recorded before it happened. @throws DomainError FieldInvalid, NotYetHappened */
export function requireHappened({
  now,
  occurredAt,
}: {
  readonly now: Instant;
  readonly occurredAt: Instant;
}): void {
  requireInstant('occurredAt', occurredAt);
  ensure(occurredAt <= now, 'NotYetHappened', { occurredAt, now });
}

/** @throws DomainError HappenedTooEarly */
export function requireNotBefore(
  { occurredAt }: { readonly now?: Instant; readonly occurredAt: Instant },
  notBefore: Instant,
): void {
  ensure(occurredAt >= notBefore, 'HappenedTooEarly', { occurredAt, notBefore });
}

/** A decision on paper with number and date, taken by `at`. @throws DomainError FieldInvalid, DateInFuture */
export function requireReference(field: string, reference: DecisionReference, at: Instant): void {
  requireFilled(`${field}.number`, reference.number);
  requirePastDate(`${field}.date`, reference.date, at);
}

/** A text of the vault, by id and digest. @throws DomainError FieldInvalid */
export function requireVaultText(field: string, text: VaultTextReference): void {
  requireFilled(`${field}.textId`, text.textId);
  ensure(isSha256(text.digest), 'FieldInvalid', { field: `${field}.digest` });
}

/** A file of the vault, by id and digest. @throws DomainError FieldInvalid */
export function requireVaultDocument(field: string, document: VaultDocumentReference): void {
  requireFilled(`${field}.documentId`, document.documentId);
  ensure(isSha256(document.digest), 'FieldInvalid', { field: `${field}.digest` });
}
