import { isKato, localDate } from '#libs/kernel';
import type { CalendarDate, Decider, Instant } from '#libs/kernel';
import { decideBy } from '#libs/kernel';
import { refusal, rule } from './refusals.js';
import { rejudge } from '#libs/kernel';
import { requireInstant, requireReference, requireVaultText } from './rules/fields.js';
import { requireSections } from './rules/section-plan.js';
import type {
  ApproveSections,
  ProposeSections,
  RejectSections,
  SectionPlanCommand,
} from './section-plan.commands.js';
import type { DecisionReference, SectionPlanEvent } from './section-plan.events.js';
import { evolveSectionPlan, initialSectionPlan } from './section-plan.state.js';
import type { SectionPlanState } from './section-plan.state.js';

const decide = decideBy<SectionPlanCommand, SectionPlanState, SectionPlanEvent>({
  ProposeSections: propose,
  ApproveSections: approve,
  RejectSections: reject,
});

/** The division of an okrug into sections, and how many each elects (rules.md §2.1). */
export const sectionPlanDecider: Decider<SectionPlanCommand, SectionPlanEvent, SectionPlanState> = {
  initialState: initialSectionPlan,
  decide,
  evolve: evolveSectionPlan,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function propose(state: SectionPlanState, command: ProposeSections): SectionPlanEvent[] {
  rule(state.phase === 'none', 'AlreadyProposed', {});
  const { planId, territory, order, sections, norms, now } = command;
  requireInstant('now', now);
  rule(isKato(territory), 'FieldInvalid', { field: 'territory' });
  requireReference('order', order, now);
  requireSections(sections, territory, norms['separateGathering.maxRepresentativesPerSection'].value);
  return [{ type: 'SectionsProposed', data: { planId, territory, order, sections, norms, proposedAt: now } }];
}

function approve(state: SectionPlanState, { maslikhatDecision, now }: ApproveSections): SectionPlanEvent[] {
  requireUndecided(state);
  requireDecision(state, maslikhatDecision, now);
  return [{ type: 'SectionsApproved', data: { maslikhatDecision, approvedAt: now } }];
}

function reject(
  state: SectionPlanState,
  { maslikhatDecision, reasons, now }: RejectSections,
): SectionPlanEvent[] {
  requireUndecided(state);
  requireDecision(state, maslikhatDecision, now);
  requireVaultText('reasons', reasons);
  return [{ type: 'SectionsRejected', data: { maslikhatDecision, reasons, rejectedAt: now } }];
}

/** The maslikhat decides once; another plan is another procedure. */
function requireUndecided({ phase }: SectionPlanState): void {
  if (phase === 'none') throw refusal('NotProposed', {});
  rule(phase !== 'approved', 'AlreadyApproved', {});
  rule(phase !== 'rejected', 'AlreadyRejected', {});
}

function requireDecision({ proposal }: SectionPlanState, decision: DecisionReference, now: Instant): void {
  requireReference('maslikhatDecision', decision, now);
  const proposed: CalendarDate = proposal?.order.date ?? localDate(now);
  rule(decision.date >= proposed, 'DecisionBeforeProposal', {
    decision: decision.date,
    proposal: proposed,
  });
}

function commandOf({ type, data }: SectionPlanEvent): SectionPlanCommand {
  switch (type) {
    case 'SectionsProposed':
      return { ...data, type: 'ProposeSections', now: data.proposedAt };
    case 'SectionsApproved':
      return { ...data, type: 'ApproveSections', now: data.approvedAt };
    case 'SectionsRejected':
      return { ...data, type: 'RejectSections', now: data.rejectedAt };
  }
}
