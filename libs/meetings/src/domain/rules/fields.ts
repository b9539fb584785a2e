import { isCalendarDate, isInstant, localDate } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import { rule } from '../refusals.js';
import type { FrozenDocument } from '../events/minutes.js';
import type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from '../section-plan.events.js';

const SHA_256 = /^[0-9a-f]{64}$/;

/** @throws DomainError FieldInvalid */
export function requireFilled(field: string, text: string): void {
  rule(text.trim() !== '', 'FieldInvalid', { field });
}

/** Both languages say something. @throws DomainError FieldInvalid */
export function requireBilingual(field: string, text: BilingualText): void {
  requireFilled(`${field}.kk`, text.kk);
  requireFilled(`${field}.ru`, text.ru);
}

/** A whole number, at least `least`. @throws DomainError FieldInvalid */
export function requireWhole(field: string, number: number, least: number): void {
  rule(Number.isSafeInteger(number) && number >= least, 'FieldInvalid', { field });
}

/** @throws DomainError FieldInvalid */
export function requireInstant(field: string, instant: Instant): void {
  rule(isInstant(instant), 'FieldInvalid', { field });
}

/** A date that has come by `at`. @throws DomainError FieldInvalid, DateInFuture */
export function requirePastDate(field: string, date: CalendarDate, at: Instant): void {
  rule(isCalendarDate(date), 'FieldInvalid', { field });
  const today = localDate(at);
  rule(date <= today, 'DateInFuture', { field, date, today });
}

/** A decision on paper with number and date, taken by `at`. @throws DomainError FieldInvalid, DateInFuture */
export function requireReference(field: string, reference: DecisionReference, at: Instant): void {
  requireFilled(`${field}.number`, reference.number);
  requirePastDate(`${field}.date`, reference.date, at);
}

/** A text of the vault, by id and digest. @throws DomainError FieldInvalid */
export function requireVaultText(field: string, text: VaultTextReference): void {
  requireFilled(`${field}.textId`, text.textId);
  rule(SHA_256.test(text.digest), 'FieldInvalid', { field: `${field}.digest` });
}

/** A file of the vault, by id and digest. @throws DomainError FieldInvalid */
export function requireVaultDocument(field: string, document: VaultDocumentReference): void {
  requireFilled(`${field}.documentId`, document.documentId);
  rule(SHA_256.test(document.digest), 'FieldInvalid', { field: `${field}.digest` });
}

/** A drawn document of the vault and the template it was drawn by. @throws DomainError FieldInvalid */
export function requireDocument(field: string, document: FrozenDocument): void {
  requireVaultDocument(field, document);
  requireFilled(`${field}.templateVersion`, document.templateVersion);
}
