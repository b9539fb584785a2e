import { Injectable } from '@nestjs/common';
import { requireOpened } from '../../domain/campaign/rules/voting.js';
import { openChoice } from '../ballot/sealed-choice.js';
import { CampaignStreams } from '../campaign/campaign-streams.js';
import { sheetPlace } from '../count/collected-ballots.js';
import { CampaignSecrets } from '../ports.js';
import { PaperBatches } from './paper-batches.js';

/** What one of the two clerks read on a sheet. */
export interface PaperReadingOfSheet {
  readonly sheet: number;
  readonly entry: 1 | 2;
  /** Empty for a sheet that is not valid. */
  readonly projectIds: readonly string[];
}

/** Lays the two readings of a sheet beside each other, for the clerks before whom the sheet lies. */
@Injectable()
export class PaperReadings {
  constructor(
    private readonly campaigns: CampaignStreams,
    private readonly batches: PaperBatches,
    private readonly secrets: CampaignSecrets,
  ) {}

  /**
   * @param sheets those that were read differently
   * @returns a reading for each clerk who has the sheet
   * @throws DomainError `VotingNotOpened`, `SecretDestroyed`
   */
  async of(
    campaignId: string,
    batchId: string,
    sheets: readonly number[],
  ): Promise<readonly PaperReadingOfSheet[]> {
    const [{ state }, { entries }, key] = await Promise.all([
      this.campaigns.campaign(campaignId),
      this.batches.batch(batchId),
      this.secrets.of(campaignId, 'ballots'),
    ]);
    const { projects } = requireOpened(state);
    return sheets.flatMap((sheet) =>
      ([1, 2] as const).flatMap((entry) => {
        const read = entries[entry]?.sheets[sheet - 1];
        if (!read) return [];
        const { commitment, sealed } = read;
        if (sealed === null) return [{ sheet, entry, projectIds: [] }];
        const projectIds = openChoice(key, sheetPlace(batchId, sheet), { commitment, sealed }, projects);
        return projectIds ? [{ sheet, entry, projectIds }] : [];
      }),
    );
  }
}
