import { evolveBy } from '#libs/kernel';
import type { SectionPlanEvent, SectionsProposed, DecisionReference } from './section-plan.events.js';

export interface SectionPlanState {
  readonly phase: 'none' | 'proposed' | 'approved' | 'rejected';
  readonly proposal?: SectionsProposed['data'];
  /** The decision that approved or rejected it. */
  readonly maslikhatDecision?: DecisionReference;
}

export const initialSectionPlan: SectionPlanState = { phase: 'none' };

export const evolveSectionPlan = evolveBy<SectionPlanEvent, SectionPlanState>({
  SectionsProposed: (state, data) => ({ ...state, phase: 'proposed', proposal: data }),
  SectionsApproved: (state, { maslikhatDecision }) => ({ ...state, phase: 'approved', maslikhatDecision }),
  SectionsRejected: (state, { maslikhatDecision }) => ({ ...state, phase: 'rejected', maslikhatDecision }),
});
