import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '#libs/kernel';
import { readSchema } from '#libs/projections';
import type {
  CampaignEventData,
  CampaignNorms,
  CampaignTerms,
  FrozenEligibility,
  LeftOff,
  ProjectOnBallot,
} from '../../domain/campaign/campaign.events.js';
import type { CampaignPhase } from '../../domain/campaign/campaign.state.js';
import type { BatchTotals } from '../../domain/paper-batch/paper-batch.events.js';

const SCHEMA = readSchema('campaigns');

@Entity({ schema: SCHEMA, name: 'campaign', synchronize: false })
export class CampaignRow {
  @PrimaryColumn('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('text') territory!: string;
  @Column('text') phase!: CampaignPhase;
  @Column('timestamptz', { name: 'announced_at' }) announcedAt!: Date;
  @Column('timestamptz', { name: 'voting_opens_at' }) votingOpensAt!: Date;
  @Column('timestamptz', { name: 'voting_closes_at' }) votingClosesAt!: Date;
  @Column('jsonb') terms!: CampaignTerms;
  @Column('jsonb') norms!: CampaignNorms;
  @Column('text', { name: 'lot_commitment' }) lotCommitment!: string;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('jsonb', { nullable: true }) eligibility!: FrozenEligibility | null;
  @Column('jsonb') projects!: ProjectOnBallot[];
  @Column('jsonb', { name: 'left_off' }) leftOff!: LeftOff[];
  @Column('jsonb') excluded!: CampaignEventData<'ProjectExcludedByCourt'>[];
  @Column('jsonb', { nullable: true }) counted!: CampaignEventData<'CountingClosed'> | null;
  @Column('jsonb', { nullable: true }) result!: CampaignEventData<'ResultDeclared'> | null;
  @Column('jsonb') corrections!: CampaignEventData<'ResultCorrectedByCourt'>[];
  @Column('boolean', { name: 'secret_destroyed' }) secretDestroyed!: boolean;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'campaign_turnout', synchronize: false })
export class TurnoutRow {
  @PrimaryColumn('uuid', { name: 'campaign_id' }) campaignId!: string;
  @PrimaryColumn('date') day!: CalendarDate;
  @PrimaryColumn('text') channel!: 'web' | 'desk' | 'paper';
  @Column('int') voters!: number;
}

@Entity({ schema: SCHEMA, name: 'paper_batch', synchronize: false })
export class PaperBatchRow {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('text') territory!: string;
  @Column('text') district!: string;
  @Column('text', { name: 'place_kk' }) placeKk!: string;
  @Column('text', { name: 'place_ru' }) placeRu!: string;
  @Column('int') printed!: number;
  @Column('int') issued!: number;
  /** By entry: the clerk, and the commitments of the sheets in their order. */
  @Column('jsonb') keyed!: Partial<Record<1 | 2, { clerk: string; commitments: string[] }>>;
  /** Sheets that are read differently and not settled; null before both have keyed them in. */
  @Column('jsonb', { nullable: true }) differences!: number[] | null;
  @Column('jsonb', { nullable: true }) totals!: BatchTotals | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('int') revision!: number;
}

export const CAMPAIGN_ENTITIES = [CampaignRow, TurnoutRow, PaperBatchRow];
