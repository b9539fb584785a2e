import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Kato } from '#libs/kernel';
import type { DecisionReference, Section } from '../domain/section-plan.events.js';
import type { SectionPlanState } from '../domain/section-plan.state.js';

export type SectionPlanIntent =
  | {
      readonly type: 'ProposeSections';
      readonly territory: Kato;
      readonly order: DecisionReference;
      readonly sections: readonly Omit<Section, 'sectionId'>[];
    }
  | { readonly type: 'ApproveSections'; readonly maslikhatDecision: DecisionReference }
  | {
      readonly type: 'RejectSections';
      readonly maslikhatDecision: DecisionReference;
      readonly reasons: string;
    };

/** Asks for one step of a section plan. */
export class ChangeSectionPlan extends Command<Executed<SectionPlanState>> {
  constructor(
    readonly planId: string,
    readonly intent: SectionPlanIntent,
    readonly caller: Caller,
  ) {
    super();
  }
}
