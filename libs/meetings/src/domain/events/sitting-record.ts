import type { BilingualText, CalendarDate, VaultDocumentReference, VaultTextReference } from '#libs/kernel';
import type { Happened } from './happened.js';

/** A paper to an item of the agenda: a draft, an estimate, a report. */
export interface SittingMaterial {
  readonly materialId: string;
  readonly itemId: string;
  /** What it is; it is published, so it names nobody. */
  readonly title: BilingualText;
  readonly document: VaultDocumentReference;
  /** May be given out to everybody; else to those only who may see the papers of the sitting. */
  readonly open: boolean;
}

/** What a sitting keeps beside its steps: materials, excuses, the recording. */
export type SittingRecordEvent =
  | Happened<
      'AssemblyMaterialAdded',
      SittingMaterial & {
        /** The last day on which it was in time, where a norm says so. */
        readonly dueOn?: CalendarDate;
        readonly late: boolean;
      }
    >
  | Happened<'AssemblyMemberExcused', { readonly memberId: string; readonly reason: VaultTextReference }>
  | Happened<'AssemblyRecordingLinked', { readonly url: string }>;
