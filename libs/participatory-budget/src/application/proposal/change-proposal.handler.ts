import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import { localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { carryOut, CLOCK, Sources } from '#libs/meetings';
import { proposalDecider } from '../../domain/proposal/proposal.decider.js';
import { PROPOSAL } from '../../domain/proposal/proposal.events.js';
import { refusal } from '../../domain/proposal/refusals.js';
import { CampaignQueries } from '../campaign/campaign-rules.js';
import { ChangeProposal, SubmitProposalMessage } from './change-proposal.command.js';
import type { ChangedProposal } from './change-proposal.command.js';
import { ProposalDrafts, ProposalFiles, Residents } from './ports.js';
import { prepareProposal } from './prepare-proposal.js';
import { proposalIdOf } from './proposal-id.js';

/** Every step of a proposal but the first. */
@CommandHandler(ChangeProposal)
export class ChangeProposalHandler implements ICommandHandler<ChangeProposal> {
  private readonly preparers: ReturnType<typeof prepareProposal>;

  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    campaigns: CampaignQueries,
    residents: Residents,
    files: ProposalFiles,
  ) {
    this.preparers = prepareProposal({ campaigns, residents, files });
  }

  async execute(change: ChangeProposal): Promise<ChangedProposal> {
    const { proposalId, caller } = change;
    const executed = await carryOut(this.executor, this.sources, change, {
      decider: proposalDecider,
      category: PROPOSAL,
      id: proposalId,
      idName: 'proposalId',
      actAs: (operation, { submitted }) =>
        caller.actAs(operation, submitted ? { territory: submitted.campaign.territory } : {}),
      preparers: this.preparers,
    });
    return { ...executed, proposalId };
  }
}

/** The first step: whose it is says which proposal it is. */
@CommandHandler(SubmitProposalMessage)
export class SubmitProposalHandler implements ICommandHandler<SubmitProposalMessage> {
  private readonly preparers: ReturnType<typeof prepareProposal>;

  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    private readonly campaigns: CampaignQueries,
    private readonly residents: Residents,
    private readonly drafts: ProposalDrafts,
    files: ProposalFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.preparers = prepareProposal({ campaigns, residents, files });
  }

  async execute({ intent: asked, caller }: SubmitProposalMessage): Promise<ChangedProposal> {
    const { campaignId } = asked;
    const { territory } = await this.campaigns.rulesOf(campaignId);
    const { id: personId = '', role } = caller.actAs('submitProposal', { territory });
    const memberId =
      role === 'akimOffice'
        ? asked.memberId
        : await this.residents.memberOf(personId, localDate(this.clock.now()));
    if (memberId === undefined) throw refusal('NotLinkedToRoll', {});
    const proposalId = proposalIdOf(campaignId, memberId);
    const intent = { ...asked, memberId };
    const change = { type: 'SubmitProposal', intent, caller, options: {} };
    const executed = await carryOut(this.executor, this.sources, change, {
      decider: proposalDecider,
      category: PROPOSAL,
      id: proposalId,
      idName: 'proposalId',
      actAs: (operation) => caller.actAs(operation, { territory }),
      preparers: this.preparers,
    });
    await this.drafts.discard(memberId, campaignId);
    return { ...executed, proposalId };
  }
}
