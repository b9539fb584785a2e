import type {
  BilingualText,
  DecisionReference,
  DomainEvent,
  Instant,
  Kato,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';

export type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';

/** Stream category: `sectionPlan-<uuid>`, one plan of an okrug's division into sections. */
export const SECTION_PLAN = 'sectionPlan';

export type SectionPlanNorms = FrozenNorms<'separateGathering.maxRepresentativesPerSection'>;

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

export type SectionPlanEvent = SectionsProposed | SectionsApproved | SectionsRejected;
