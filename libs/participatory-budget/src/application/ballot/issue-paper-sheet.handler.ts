import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { ballotDecider } from '../../domain/ballot/ballot.decider.js';
import type { BallotState } from '../../domain/ballot/ballot.decider.js';
import { refusal, rule } from '../../domain/refusals.js';
import { CampaignStreams } from '../campaign/campaign-streams.js';
import { PaperBatches } from '../paper-batch/paper-batches.js';
import { IssuePaperSheetMessage } from './ballot.messages.js';
import { votersRequest } from './voters-request.js';
import { Voters } from './voters.js';

/** A sheet of paper on a voter's stream: from then on there is no other way. */
@CommandHandler(IssuePaperSheetMessage)
export class IssuePaperSheetHandler implements ICommandHandler<IssuePaperSheetMessage> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly campaigns: CampaignStreams,
    private readonly batches: PaperBatches,
    private readonly voters: Voters,
  ) {}

  async execute({ sheet, caller }: IssuePaperSheetMessage): Promise<Executed<BallotState>> {
    const { campaignId, memberId, batchId } = sheet;
    const campaign = await this.campaigns.recent(campaignId);
    const { role } = caller.actAs('issuePaperSheet', { territory: campaign.territory });
    const { stream, district, verdict } = await this.voters.voter(campaign, memberId);
    const { opened: batch } = await this.batches.batch(batchId);
    const isOurs = batch?.campaignId === campaignId && batch.district === district;
    if (!isOurs) throw refusal('PaperBatchUnknown', {});
    const { opened } = campaign.state;
    rule(opened !== undefined, 'VotingNotOpened', {});
    const { terms, eligibility, occurredAt: opensAt } = opened;
    return this.executor.execute({
      decider: ballotDecider,
      stream,
      operation: 'issuePaperSheet',
      intent: { stream, batchId },
      request: votersRequest(caller, role, 'paper'),
      command: (_state, now) => ({
        type: 'IssuePaperSheet' as const,
        now,
        campaignId,
        batchId,
        district,
        standing: { on: eligibility.on, rollVersion: eligibility.rollVersion, verdict },
        opensAt,
        closesAt: terms.calendar.votingClosesAt,
      }),
    });
  }
}
