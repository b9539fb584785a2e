import { localDate } from '#libs/kernel';
import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { BALLOT } from '../../domain/ballot/ballot.events.js';
import type { BallotEvent } from '../../domain/ballot/ballot.events.js';
import { CAMPAIGN } from '../../domain/campaign/campaign.events.js';
import type { CampaignEvent, CampaignEventData } from '../../domain/campaign/campaign.events.js';
import { termsOf } from '../../domain/campaign/campaign.state.js';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import { CAMPAIGN_TABLES } from './campaign.tables.js';
import { applyPaperBatch } from './paper-batch.projector.js';
import { TurnoutBatch } from './turnout-batch.js';

type Changes = Readonly<Record<string, unknown>>;

/** Campaigns as people read them, turnout, and the paper as the office works on it. */
export const campaignsProjection: Projection = {
  name: 'campaigns',
  version: 2,
  categories: [CAMPAIGN, BALLOT, PAPER_BATCH],
  tables: CAMPAIGN_TABLES,
  apply: async (recorded, tx) => {
    switch (categoryOf(recorded.stream)) {
      case BALLOT:
        countVoter(recorded, tx);
        break;
      case PAPER_BATCH:
        await applyPaperBatch(recorded, tx);
        break;
      default:
        await applyCampaign(recorded, tx);
    }
  },
  finish: (tx) => TurnoutBatch.of(tx).write(tx),
};

/** A voter counts when they first appear; changing a ballot makes no second one. */
function countVoter(recorded: RecordedEvent, tx: ProjectionTransaction): void {
  const event = recorded as unknown as BallotEvent;
  const { campaignId } = event.data;
  const day = localDate(recorded.metadata.recordedAt);
  const batch = TurnoutBatch.of(tx);
  if (event.type === 'BallotCast') batch.voted(campaignId, day, event.data.channel);
  if (event.type === 'PaperSheetIssued') {
    batch.voted(campaignId, day, 'paper');
    batch.issued(event.data.batchId);
  }
}

async function applyCampaign(recorded: RecordedEvent, tx: ProjectionTransaction): Promise<void> {
  const id = recorded.stream.slice(CAMPAIGN.length + 1);
  const event = recorded as unknown as CampaignEvent;
  if (event.type === 'CampaignAnnounced') await insert(id, event.data, tx);
  else await update(id, { ...(await changesOf(id, event, tx)), revision: recorded.revision }, tx);
}

async function insert(
  id: string,
  data: CampaignEventData<'CampaignAnnounced'>,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(
    `insert into campaign (campaign_id, territory, phase, announced_at, voting_opens_at, voting_closes_at, terms,
       norms, lot_commitment, revision) values ($1, $2, 'announced', $3, $4, $5, $6, $7, $8, 0)`,
    [
      id,
      data.territory,
      data.occurredAt,
      data.calendar.votingOpensAt,
      data.calendar.votingClosesAt,
      JSON.stringify(termsOf(data)),
      JSON.stringify(data.norms),
      data.lotCommitment,
    ],
  );
}

async function changesOf(
  id: string,
  event: Exclude<CampaignEvent, { readonly type: 'CampaignAnnounced' }>,
  tx: ProjectionTransaction,
): Promise<Changes> {
  switch (event.type) {
    case 'CampaignAmended':
      return {
        terms: JSON.stringify(termsOf(event.data)),
        voting_opens_at: event.data.calendar.votingOpensAt,
        voting_closes_at: event.data.calendar.votingClosesAt,
      };
    case 'VotingOpened':
      return {
        phase: 'voting',
        opened_at: event.data.occurredAt,
        terms: JSON.stringify(event.data.terms),
        projects: JSON.stringify(event.data.projects),
        left_off: JSON.stringify(event.data.leftOff ?? []),
        eligibility: JSON.stringify(event.data.eligibility),
      };
    case 'ProjectExcludedByCourt':
      return { excluded: await appended(id, 'excluded', event.data, tx) };
    case 'CountingClosed':
      return { phase: 'counted', counted: JSON.stringify(event.data) };
    case 'ResultDeclared':
      return { phase: 'resultDeclared', result: JSON.stringify(event.data) };
    case 'ResultCorrectedByCourt':
      return { corrections: await appended(id, 'corrections', event.data, tx) };
    case 'CampaignSecretDestroyed':
      return { secret_destroyed: true };
    case 'BallotKeyReleased':
      return {};
  }
}

async function appended(
  id: string,
  column: 'excluded' | 'corrections',
  item: object,
  tx: ProjectionTransaction,
): Promise<string> {
  const [row] = await tx.query<Record<string, object[]>>(
    `select ${column} from campaign where campaign_id = $1`,
    [id],
  );
  return JSON.stringify([...(row?.[column] ?? []), item]);
}

async function update(id: string, changes: Changes, tx: ProjectionTransaction): Promise<void> {
  const columns = Object.keys(changes);
  const set = columns.map((column, index) => `${column} = $${String(index + 2)}`).join(', ');
  await tx.query(`update campaign set ${set} where campaign_id = $1`, [id, ...Object.values(changes)]);
}
