import { localDate, sha256Hex } from '#libs/kernel';
import type { PreparersOf } from '#libs/meetings';
import type { CampaignCommand } from '../../domain/campaign/campaign.commands.js';
import { CAMPAIGN_NORMS } from '../../domain/campaign/campaign.events.js';
import type { CampaignTerms, LeftOff, ProjectOnBallot } from '../../domain/campaign/campaign.events.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { budgetOf, leftOffBy } from '../../domain/campaign/rules/ballot-paper.js';
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
      const [first] = counts;
      if (!first) throw new Error('a campaign divides at least one budget');
      const { rollVersion, rollTerritory } = first;
      if (counts.some((count) => count.rollVersion !== rollVersion || count.rollTerritory !== rollTerritory))
        throw new Error('the roll changed while it was counted');
      const accepted = await proposals.acceptedOf(id);
      return {
        projects: accepted.flatMap((proposal) => onBallot(proposal, terms)),
        leftOff: accepted.flatMap((proposal) => leftOff(proposal, terms)),
        eligibility: {
          on,
          rollVersion,
          rollTerritory,
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

function onBallot(proposal: AcceptedProposal, terms: CampaignTerms): readonly ProjectOnBallot[] {
  const { proposalId: projectId, costTiyn, category, place, title } = proposal;
  const budget = budgetOf(place, terms);
  if (!budget || leftOffBy(proposal, terms) !== undefined) return [];
  return [{ projectId, costTiyn, category, district: budget.district, title }];
}

/** The terms may have been amended since it was accepted. */
function leftOff(proposal: AcceptedProposal, terms: CampaignTerms): readonly LeftOff[] {
  const { proposalId, costTiyn, place } = proposal;
  const reason = leftOffBy(proposal, terms);
  return reason === undefined ? [] : [{ proposalId, costTiyn, place, reason }];
}
