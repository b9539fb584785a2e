import { DomainError } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';

/** Why a whole file is refused; nothing of it is imported. */
export type RollFileFault =
  | 'RollFileMissing'
  | 'RollFileTooLarge'
  | 'RollFileEmpty'
  | 'RollFileNotUtf8'
  | 'RollFileFormatUnknown'
  | 'RollFileDamaged'
  | 'RollFileExpandsTooFar'
  | 'RollColumnsMissing'
  | 'RollColumnTwice'
  | 'RollHasTooManyRows'
  | 'RollFullFileHasUnreadableRows';

/** @returns the refusal of a file; its facts name columns and sizes, never a person's data */
export function rollFileRefused(fault: RollFileFault, facts: JsonObject = {}): DomainError {
  return new DomainError(fault, facts);
}
