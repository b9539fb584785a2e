import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { CampaignRow, PaperBatchRow, TurnoutRow } from './campaign.entities.js';

/** More than a territory has. */
const MOST_CAMPAIGNS = 200;

/** What people ask of the read model of campaigns. */
export class CampaignReadModel {
  constructor(private readonly database: DataSource) {}

  campaign(campaignId: string): Promise<CampaignRow | null> {
    return this.database.getRepository(CampaignRow).findOneBy({ campaignId });
  }

  /** Latest first; everywhere without a territory. */
  campaigns(territory: Kato | null): Promise<CampaignRow[]> {
    const prefix = territory === null ? '' : katoPrefix(territory);
    return this.database
      .getRepository(CampaignRow)
      .createQueryBuilder('campaign')
      .where('campaign.territory like :prefix', { prefix: `${prefix}%` })
      .orderBy('campaign.announced_at', 'DESC')
      .addOrderBy('campaign.campaign_id')
      .limit(MOST_CAMPAIGNS)
      .getMany();
  }

  /** By day and channel. */
  turnout(campaignId: string): Promise<TurnoutRow[]> {
    return this.database
      .getRepository(TurnoutRow)
      .find({ where: { campaignId }, order: { day: 'ASC', channel: 'ASC' } });
  }

  batches(campaignId: string): Promise<PaperBatchRow[]> {
    return this.database
      .getRepository(PaperBatchRow)
      .find({ where: { campaignId }, order: { openedAt: 'ASC', batchId: 'ASC' } });
  }

  batch(batchId: string): Promise<PaperBatchRow | null> {
    return this.database.getRepository(PaperBatchRow).findOneBy({ batchId });
  }
}
