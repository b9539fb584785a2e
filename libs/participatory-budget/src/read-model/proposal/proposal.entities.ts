import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, JsonObject, Kato } from '#libs/kernel';
import { readSchema } from '#libs/projections';
import type { EstimateLine, OwnShare, ProposalFile } from '../../domain/proposal/proposal.form.js';
import type { ProposalPhase } from '../../domain/proposal/proposal.state.js';
import type { ScreeningGround } from '../../domain/proposal/screening-grounds.js';
import { TIYN } from '../rows.js';

const SCHEMA = readSchema('proposals');

/** Whose turn it is with a proposal. */
export const PROPOSAL_AWAITS = ['expertCouncil', 'author', 'akim'] as const;
export type ProposalAwaits = (typeof PROPOSAL_AWAITS)[number];

@Entity({ schema: SCHEMA, name: 'proposal', synchronize: false })
export class ProposalRow {
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId!: string;
  @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('text') territory!: Kato;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') category!: string;
  @Column('text') place!: Kato;
  @Column('int') latitude!: number;
  @Column('int') longitude!: number;
  @Column('bigint', { name: 'total_tiyn', transformer: TIYN }) totalTiyn!: number;
  @Column('bigint', { name: 'cost_tiyn', transformer: TIYN }) costTiyn!: number;
  @Column('jsonb') estimate!: EstimateLine[];
  @Column('jsonb', { name: 'own_share' }) ownShare!: OwnShare;
  @Column('uuid', { name: 'words_text_id' }) wordsTextId!: string;
  @Column('jsonb') photos!: ProposalFile[];
  @Column('jsonb') sketches!: ProposalFile[];
  @Column('jsonb') documents!: ProposalFile[];
  @Column('text', { name: 'title_kk', nullable: true }) titleKk!: string | null;
  @Column('text', { name: 'title_ru', nullable: true }) titleRu!: string | null;
  @Column('text') phase!: ProposalPhase;
  @Column('text', { nullable: true }) awaits!: ProposalAwaits | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: CalendarDate | null;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('jsonb') grounds!: ScreeningGround[];
  @Column('uuid', { name: 'reasons_text_id', nullable: true }) reasonsTextId!: string | null;
  @Column('uuid', { name: 'appeal_text_id', nullable: true }) appealTextId!: string | null;
  @Column('uuid', { name: 'ruling_text_id', nullable: true }) rulingTextId!: string | null;
  @Column('date', { name: 'appeal_until', nullable: true }) appealUntil!: CalendarDate | null;
  @Column('date', { name: 'publication_due_on', nullable: true }) publicationDueOn!: CalendarDate | null;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: CalendarDate | null;
  @Column('text', { name: 'published_kk', nullable: true }) publishedKk!: string | null;
  @Column('text', { name: 'published_ru', nullable: true }) publishedRu!: string | null;
  @Column('jsonb') norms!: JsonObject;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'proposal_sponsor', synchronize: false })
export class ProposalSponsorRow {
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
}

@Entity({ schema: SCHEMA, name: 'proposal_step', synchronize: false })
export class ProposalStepRow {
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_role' }) actorRole!: string;
  @Column('text') channel!: string;
  @Column('jsonb') facts!: JsonObject;
}

export const PROPOSAL_ENTITIES = [ProposalRow, ProposalSponsorRow, ProposalStepRow];
