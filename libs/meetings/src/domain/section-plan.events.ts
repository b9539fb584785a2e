import type { CalendarDate, DomainEvent, Instant, Kato } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';

/** Stream category: `sectionPlan-<uuid>`, one plan of an okrug's division into sections. */
export const SECTION_PLAN = 'sectionPlan';

export type SectionPlanNorms = FrozenNorms<'separateGathering.maxRepresentativesPerSection'>;

/** A text in both official languages; Kazakh first. */
export interface BilingualText {
  readonly kk: string;
  readonly ru: string;
}

export type SectionKind = 'village' | 'microdistrict' | 'street' | 'apartmentHouse';

/** What belongs to a section: a settlement, one of its streets, or houses of that street. */
export interface Area {
  readonly kato: Kato;
  readonly street?: string;
  readonly houses?: readonly string[];
}

/** A part of the okrug in which one separate gathering is held (L148 39-3 p.6). */
export interface Section {
  readonly sectionId: string;
  readonly name: BilingualText;
  readonly kind: SectionKind;
  readonly areas: readonly Area[];
  /** How many representatives it elects. */
  readonly quota: number;
}

/** A decision on paper outside the system, as it is cited: number and date. */
export interface DecisionReference {
  readonly number: string;
  readonly date: CalendarDate;
}

export type SectionsProposed = DomainEvent<
  'SectionsProposed',
  {
    readonly planId: string;
    readonly territory: Kato;
    /** The akim's decision that divides the okrug. */
    readonly order: DecisionReference;
    readonly sections: readonly Section[];
    readonly norms: SectionPlanNorms;
    readonly proposedAt: Instant;
  }
>;

/** The district maslikhat approved the rules and the numbers (L148 39-3 p.6). */
export type SectionsApproved = DomainEvent<
  'SectionsApproved',
  { readonly maslikhatDecision: DecisionReference; readonly approvedAt: Instant }
>;

export type SectionsRejected = DomainEvent<
  'SectionsRejected',
  {
    readonly maslikhatDecision: DecisionReference;
    /** Id of the reasons in the vault. */
    readonly reasons: VaultTextReference;
    readonly rejectedAt: Instant;
  }
>;

/** Free text lives in the vault; the log has its id and salted hash only. */
export interface VaultTextReference {
  readonly textId: string;
  /** SHA-256 of salt and text, lower-case hex; the salt is in the vault. */
  readonly digest: string;
}

/** A file or document in the vault, under a key of its own. */
export interface VaultDocumentReference {
  readonly documentId: string;
  /** SHA-256 of salt and bytes, lower-case hex; the salt is in the vault. */
  readonly digest: string;
}

export type SectionPlanEvent = SectionsProposed | SectionsApproved | SectionsRejected;
