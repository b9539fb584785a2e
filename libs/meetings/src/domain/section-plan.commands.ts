import type { Instant, Kato } from '#libs/kernel';
import type {
  DecisionReference,
  Section,
  SectionPlanNorms,
  VaultTextReference,
} from './section-plan.events.js';

interface At {
  /** When the command is decided. */
  readonly now: Instant;
}

export interface ProposeSections extends At {
  readonly type: 'ProposeSections';
  readonly planId: string;
  readonly territory: Kato;
  readonly order: DecisionReference;
  readonly sections: readonly Section[];
  readonly norms: SectionPlanNorms;
}

export interface ApproveSections extends At {
  readonly type: 'ApproveSections';
  readonly maslikhatDecision: DecisionReference;
}

export interface RejectSections extends At {
  readonly type: 'RejectSections';
  readonly maslikhatDecision: DecisionReference;
  readonly reasons: VaultTextReference;
}

export type SectionPlanCommand = ProposeSections | ApproveSections | RejectSections;
