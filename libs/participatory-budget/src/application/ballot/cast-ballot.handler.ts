import { randomBytes } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { requireChoice } from '../../domain/ballot/choice.js';
import { ballotDecider } from '../../domain/ballot/ballot.decider.js';
import type { BallotState } from '../../domain/ballot/ballot.decider.js';
import { CampaignStreams } from '../campaign/campaign-streams.js';
import { CampaignSecrets } from '../ports.js';
import { CastBallotMessage } from './ballot.messages.js';
import { sealChoice, SEALING_BYTES } from './sealed-choice.js';
import { votersRequest } from './voters-request.js';
import { Voters } from './voters.js';

/** Casts and changes ballots, from the web and at the desk. */
@CommandHandler(CastBallotMessage)
export class CastBallotHandler implements ICommandHandler<CastBallotMessage> {
  private readonly keys = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly executor: CommandExecutor,
    private readonly campaigns: CampaignStreams,
    private readonly voters: Voters,
    private readonly secrets: CampaignSecrets,
  ) {}

  async execute({ ballot, operation, caller }: CastBallotMessage): Promise<Executed<BallotState>> {
    const { campaignId, memberId, projectIds, replaces } = ballot;
    const campaign = await this.campaigns.recent(campaignId);
    const actor = caller.actAs(
      operation,
      operation === 'castBallot' ? {} : { territory: campaign.territory },
    );
    const { stream, district, verdict } = await this.voters.voter(campaign, memberId);
    const { opened, excluded } = campaign.state;
    if (!opened) throw new RangeError('there are no voters before the voting is open');
    const { projects, terms, eligibility, occurredAt: opensAt } = opened;
    const key = await this.keyOf(campaignId);
    return this.executor.execute({
      decider: ballotDecider,
      stream,
      operation,
      // The stream is in it, so that equal choices of two voters have no equal hash in the log.
      intent: { stream, projectIds, replaces },
      request: votersRequest(caller, actor.role, operation === 'castBallot' ? 'web' : 'desk'),
      command: (_state, now) => {
        if (verdict === 'eligible')
          requireChoice({ projectIds, district, projects, excluded, rules: terms.ballot });
        return {
          type: 'CastBallot' as const,
          now,
          campaignId,
          district,
          standing: { on: eligibility.on, rollVersion: eligibility.rollVersion, verdict },
          opensAt,
          closesAt: terms.calendar.votingClosesAt,
          channel: operation === 'castBallot' ? ('web' as const) : ('desk' as const),
          ...(replaces !== undefined && { replaces }),
          ...sealChoice(key, stream, projectIds, projects, randomBytes(SEALING_BYTES)),
        };
      },
    });
  }

  private async keyOf(campaignId: string): Promise<Buffer> {
    const known = this.keys.get(campaignId) ?? this.secrets.of(campaignId, 'ballots');
    this.keys.set(campaignId, known);
    known.catch(() => this.keys.delete(campaignId));
    return known;
  }
}
