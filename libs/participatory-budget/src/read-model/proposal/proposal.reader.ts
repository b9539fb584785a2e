import type { DataSource } from 'typeorm';
import type { Kato } from '#libs/kernel';
import { katoPrefix } from '#libs/kernel';
import type { ProposalPhase } from '../../domain/proposal/proposal.state.js';
import { ProposalRow, ProposalSponsorRow, ProposalStepRow } from './proposal.entities.js';
import type { ProposalAwaits } from './proposal.entities.js';

export interface ProposalFilter {
  readonly campaignId: string;
  readonly phase?: ProposalPhase;
  readonly category?: string;
  readonly place?: Kato;
}

/** More proposals than a campaign of a city has. */
const MOST = 5_000;

/** What people ask of the read model of proposals. */
export class ProposalReader {
  constructor(private readonly database: DataSource) {}

  proposal(proposalId: string): Promise<ProposalRow | null> {
    return this.database.getRepository(ProposalRow).findOneBy({ proposalId });
  }

  steps(proposalId: string): Promise<ProposalStepRow[]> {
    return this.database
      .getRepository(ProposalStepRow)
      .find({ where: { proposalId }, order: { revision: 'ASC' } });
  }

  sponsors(proposalId: string): Promise<ProposalSponsorRow[]> {
    return this.database
      .getRepository(ProposalSponsorRow)
      .find({ where: { proposalId }, order: { memberId: 'ASC' } });
  }

  /** In the order they came in; `after` is the time and id of the last one seen. */
  async proposals(
    { campaignId, phase, category, place }: ProposalFilter,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: ProposalRow[]; total: number }> {
    const query = this.database
      .getRepository(ProposalRow)
      .createQueryBuilder('proposal')
      .where('proposal.campaign_id = :campaignId', { campaignId });
    if (phase !== undefined) query.andWhere('proposal.phase = :phase', { phase });
    if (category !== undefined) query.andWhere('proposal.category = :category', { category });
    if (place !== undefined)
      query.andWhere('proposal.place like :prefix', { prefix: `${katoPrefix(place)}%` });
    const total = await query.getCount();
    if (after)
      query.andWhere('(proposal.submitted_at, proposal.proposal_id) > (:at::timestamptz, :id::uuid)', {
        at: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy('proposal.submitted_at', 'ASC')
      .addOrderBy('proposal.proposal_id', 'ASC')
      .limit(take)
      .getMany();
    return { rows, total };
  }

  /** What somebody has proposed, the latest first. */
  ofAuthor(authorId: string): Promise<ProposalRow[]> {
    return this.database
      .getRepository(ProposalRow)
      .find({ where: { authorId }, order: { submittedAt: 'DESC', proposalId: 'ASC' }, take: MOST });
  }

  /** Those of a campaign that have not been withdrawn, in the order they came in. */
  standing(campaignId: string): Promise<ProposalRow[]> {
    return this.database
      .getRepository(ProposalRow)
      .createQueryBuilder('proposal')
      .where(`proposal.campaign_id = :campaignId and proposal.phase <> 'takenBack'`, { campaignId })
      .orderBy('proposal.submitted_at', 'ASC')
      .addOrderBy('proposal.proposal_id', 'ASC')
      .limit(MOST)
      .getMany();
  }

  /** What waits for somebody in a territory, the most urgent first; and what is not published yet. */
  waiting(territory: Kato, whom?: ProposalAwaits): Promise<ProposalRow[]> {
    const query = this.database
      .getRepository(ProposalRow)
      .createQueryBuilder('proposal')
      .where('proposal.territory like :prefix', { prefix: `${katoPrefix(territory)}%` });
    if (whom === undefined)
      query.andWhere(
        '(proposal.awaits is not null or (proposal.publication_due_on is not null and proposal.published_on is null))',
      );
    else query.andWhere('proposal.awaits = :whom', { whom });
    return query
      .orderBy('coalesce(proposal.due_on, proposal.publication_due_on)', 'ASC')
      .addOrderBy('proposal.proposal_id', 'ASC')
      .limit(MOST)
      .getMany();
  }
}
