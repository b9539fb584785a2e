import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { carryOut, Sources } from '#libs/meetings';
import { campaignDecider } from '../../domain/campaign/campaign.decider.js';
import { CAMPAIGN } from '../../domain/campaign/campaign.events.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { BallotLog } from '../count/ballot-log.js';
import { CampaignSecrets, VoterRoll } from '../ports.js';
import { ProposalQueries } from './accepted-proposals.js';
import { CampaignStreams } from './campaign-streams.js';
import { ChangeCampaign } from './change-campaign.command.js';
import { prepareCampaign } from './prepare-campaign.js';

/** Every step of a campaign. */
@CommandHandler(ChangeCampaign)
export class ChangeCampaignHandler implements ICommandHandler<ChangeCampaign> {
  private readonly preparers: ReturnType<typeof prepareCampaign>;

  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    private readonly secrets: CampaignSecrets,
    roll: VoterRoll,
    proposals: ProposalQueries,
    campaigns: CampaignStreams,
    log: BallotLog,
  ) {
    this.preparers = prepareCampaign({ roll, secrets, proposals, campaigns, log });
  }

  async execute(change: ChangeCampaign): Promise<Executed<CampaignState>> {
    const { type, campaignId, intent, caller } = change;
    const asked = 'territory' in intent ? intent.territory : undefined;
    const executed = await carryOut(this.executor, this.sources, change, {
      decider: campaignDecider,
      category: CAMPAIGN,
      id: campaignId,
      idName: 'campaignId',
      actAs: (operation, { announced }) => {
        const territory = announced?.territory ?? asked;
        return caller.actAs(operation, territory === undefined ? {} : { territory });
      },
      preparers: this.preparers,
    });
    // After the event: what the log says is destroyed is destroyed, if need be by the repeat of this command.
    if (type === 'DestroyCampaignSecret' && executed.state.secretDestroyed)
      await this.secrets.destroy(campaignId, 'voters');
    return executed;
  }
}
