import { requireFilled, requireVaultDocument } from '#libs/kernel';
import type { FrozenDocument } from '../events/minutes.js';

export {
  requireBilingual,
  requireFilled,
  requireInstant,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireVaultText,
  requireWhole,
} from '#libs/kernel';

/** A drawn document of the vault and the template it was drawn by. @throws DomainError FieldInvalid */
export function requireDocument(field: string, document: FrozenDocument): void {
  requireVaultDocument(field, document);
  requireFilled(`${field}.templateVersion`, document.templateVersion);
}
