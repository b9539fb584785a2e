import { localDate, sha256Hex } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { PreparersOf } from '#libs/meetings';
import type { CampaignCommand } from '../../domain/campaign/campaign.commands.js';
import { CAMPAIGN_NORMS } from '../../domain/campaign/campaign.events.js';
import type { CampaignTerms, ProjectOnBallot } from '../../domain/campaign/campaign.events.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { lastDayOfVoting, requireAnnounced } from '../../domain/campaign/rules/voting.js';
import { refusal } from '../../domain/refusals.js';
import type { BallotLog } from '../count/ballot-log.js';
import { CommitmentTree } from '../count/commitment-tree.js';
import { electionsOf, resultOf } from '../count/count-ballots.js';
import type { CampaignSecrets, VoterRoll } from '../ports.js';
import type { AcceptedProposal, ProposalQueries } from './accepted-proposals.js';
import type { CampaignIntents } from './campaign.intents.js';
import type { CampaignStreams } from './campaign-streams.js';

/** Whom the preparation of a campaign's commands may ask, beside the common sources. */
export interface CampaignSources {
  readonly roll: VoterRoll;
  readonly secrets: CampaignSecrets;
  readonly proposals: ProposalQueries;
  readonly campaigns: CampaignStreams;
  readonly log: BallotLog;
}

/** Adds to each intent what its rule must know. */
export function prepareCampaign({
  roll,
  secrets,
  proposals,
  campaigns,
  log,
}: CampaignSources): PreparersOf<CampaignIntents, CampaignCommand, CampaignState> {
  const hex = async (campaignId: string, name: 'ballots' | 'lot'): Promise<string> =>
    (await secrets.of(campaignId, name)).toString('hex');
  return {
    AnnounceCampaign: async ({ id, intent: { territory, terms }, occurredAt, sources }) => ({
      campaignId: id,
      territory,
      terms,
      lotCommitment: sha256Hex(await hex(id, 'lot')),
      norms: await sources.norms.inForce(CAMPAIGN_NORMS, localDate(occurredAt), territory),
    }),
    AmendCampaign: ({ intent: { terms } }) => ({ terms }),
    OpenVoting: async ({ id, state }) => {
      const { territory, norms } = requireAnnounced(state);
      const { terms } = await campaigns.campaign(id);
      const on = lastDayOfVoting(terms.calendar.votingClosesAt);
      const counts = await Promise.all(
        terms.budgets.map(({ district }) => roll.count({ territory, district, on, norms })),
      );
      if (counts.some(({ rollVersion }) => rollVersion !== counts[0]?.rollVersion))
        throw new Error('the roll changed while it was counted');
      const accepted = await proposals.acceptedOf(id);
      return {
        projects: accepted.flatMap((proposal) => onBallot(proposal, terms)),
        eligibility: {
          on,
          rollVersion: counts[0]?.rollVersion ?? 0,
          eligible: counts.reduce((sum, { eligible }) => sum + eligible, 0),
        },
        ballotKeyDigest: sha256Hex(await hex(id, 'ballots')),
      };
    },
    ExcludeProjectByCourt: ({ intent: { projectId, decision, court } }) => ({ projectId, decision, court }),
    CloseCounting: async ({ id }) => {
      const { collected, upTo } = await log.collect(await campaigns.campaign(id));
      const tree = new CommitmentTree(collected.ballots.map(({ commitment }) => commitment));
      return {
        counts: collected.counts,
        commitmentRoot: await tree.root(),
        batches: collected.reconciled,
        unreconciled: collected.unreconciled,
        upTo,
        ballotKey: await hex(id, 'ballots'),
      };
    },
    DeclareResult: async ({ id, state }) => {
      if (!state.counted || state.ballotKey === undefined) throw refusal('CountingNotClosed', {});
      const { collected } = await log.collect(await campaigns.campaign(id), state.counted.upTo);
      const lotSeed = await hex(id, 'lot');
      const key = Buffer.from(state.ballotKey, 'hex');
      return { lotSeed, results: electionsOf(state, collected.ballots, key, lotSeed).map(resultOf) };
    },
    CorrectResultByCourt: ({ intent: { decision, court, reason, winners }, keeping }) => ({
      decision,
      court,
      reason: { kk: keeping.text(reason.kk), ru: keeping.text(reason.ru) },
      winners,
    }),
    DestroyCampaignSecret: () => ({}),
  };
}

/** Where there is one budget, every project is decided by it. */
function onBallot(
  { proposalId, costTiyn, category, district, title }: AcceptedProposal,
  { budgets }: CampaignTerms,
): readonly ProjectOnBallot[] {
  const whose: Kato | undefined = budgets.length === 1 ? budgets[0]?.district : district;
  return whose === undefined ? [] : [{ projectId: proposalId, costTiyn, category, district: whose, title }];
}
