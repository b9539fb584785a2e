import type { IinFault } from '../domain/iin.js';
import type { RollColumn } from './columns.js';

/** Why a row is not taken. */
export type RowFault =
  | `iin.${IinFault}`
  | 'iin.twiceInFile'
  | 'missing'
  | 'name'
  | 'date'
  | 'dateDiffersFromIin'
  | 'dateInFuture'
  | 'kato'
  | 'outsideTerritory'
  | 'residenceKind'
  | 'citizenship'
  | 'yesNo'
  | 'phone'
  | 'tooLong'
  | 'cells'
  | 'quotes'
  | 'lineTooLong'
  | 'forgotten';

/** Where a file is wrong and how; it never repeats what stands there. */
export interface RowProblem {
  /** As an editor counts them, from 1; for a workbook, the row's number. */
  readonly line: number;
  /** Absent when the row as a whole is wrong. */
  readonly column?: RollColumn;
  readonly fault: RowFault;
  /** The line that has the same number already, for `iin.twiceInFile`. */
  readonly firstLine?: number;
}
