import type { CalendarDate } from '#libs/kernel';
import type { VaultDocumentReference } from '../section-plan.events.js';
import type { Happened } from './happened.js';

export type HeldOnPaperDeclared = Happened<
  'HeldOnPaperDeclared',
  {
    readonly heldOn: CalendarDate;
    readonly scans: readonly VaultDocumentReference[];
    readonly enteredBy: string;
  }
>;
/** A second clerk compared what was entered with the signed sheets. */
export type PaperEntryChecked = Happened<
  'PaperEntryChecked',
  {
    readonly checkedBy: string;
    readonly participants: number;
    /** Everybody who had entered something of it, sorted. */
    readonly enteredBy?: readonly string[];
  }
>;

export type PaperEvent = HeldOnPaperDeclared | PaperEntryChecked;
