import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { DomainError, localDate, uuidV5 } from '#libs/kernel';
import type { Instant, JsonObject } from '#libs/kernel';
import { sectionPlanDecider } from '../domain/section-plan.decider.js';
import type { SectionPlanCommand } from '../domain/section-plan.commands.js';
import { SECTION_PLAN } from '../domain/section-plan.events.js';
import type { SectionPlanState } from '../domain/section-plan.state.js';
import { ChangeSectionPlan } from './change-section-plan.command.js';
import { Keeping } from './keeping.js';
import { Sources } from './preparation.js';

/** Proposing, approving and rejecting the division of an okrug into sections. */
@CommandHandler(ChangeSectionPlan)
export class ChangeSectionPlanHandler implements ICommandHandler<ChangeSectionPlan> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute(change: ChangeSectionPlan): Promise<Executed<SectionPlanState>> {
    const { planId, intent, caller } = change;
    const operation = intent.type.charAt(0).toLowerCase() + intent.type.slice(1);
    const keeping = new Keeping(this.sources.vault);
    return this.executor.execute({
      decider: sectionPlanDecider,
      stream: `${SECTION_PLAN}-${planId}`,
      operation,
      intent: { ...intent, planId } as unknown as JsonObject,
      request: { ...caller, actor: { role: 'system' } },
      authorise: (state) => {
        const territory = intent.type === 'ProposeSections' ? intent.territory : state.proposal?.territory;
        if (territory === undefined) throw new DomainError('NotFound', { what: SECTION_PLAN, id: planId });
        return caller.actAs(operation, { territory });
      },
      beforeAppend: () => keeping.keep(),
      command: (_state, now) => this.prepare(change, now, keeping),
    });
  }

  private async prepare(
    { planId, intent }: ChangeSectionPlan,
    now: Instant,
    keeping: Keeping,
  ): Promise<SectionPlanCommand> {
    if (intent.type === 'ApproveSections') return { ...intent, now };
    if (intent.type === 'RejectSections') return { ...intent, now, reasons: keeping.text(intent.reasons) };
    const norms = await this.sources.norms.inForce(
      ['separateGathering.maxRepresentativesPerSection'],
      localDate(now),
      intent.territory,
    );
    const sections = intent.sections.map((section, index) => ({
      ...section,
      sectionId: uuidV5(`section:${planId}:${String(index)}`),
    }));
    return { ...intent, planId, sections, norms, now };
  }
}
