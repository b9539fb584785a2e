import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { EVENT_STORE } from '#libs/meetings';
import { CastBallotHandler } from '../application/ballot/cast-ballot.handler.js';
import { IssuePaperSheetHandler } from '../application/ballot/issue-paper-sheet.handler.js';
import { OwnBallots } from '../application/ballot/own-ballots.js';
import { BallotReceipts } from '../application/ballot/receipts.js';
import { Voters } from '../application/ballot/voters.js';
import { CampaignQueries } from '../application/campaign/campaign-rules.js';
import { CampaignStreams } from '../application/campaign/campaign-streams.js';
import { ChangeCampaignHandler } from '../application/campaign/change-campaign.handler.js';
import { BallotLog } from '../application/count/ballot-log.js';
import { CommitmentTrees } from '../application/count/commitment-trees.js';
import { ResultFiles } from '../application/count/result-files.js';
import { ChangePaperBatchHandler } from '../application/paper-batch/change-paper-batch.handler.js';
import { PaperBatches } from '../application/paper-batch/paper-batches.js';
import { PaperReadings } from '../application/paper-batch/paper-readings.js';
import { CampaignSecrets, ReceiptSigner } from '../application/ports.js';
import { BallotResolver } from '../graphql/campaign/ballot.resolver.js';
import { CampaignCommandsResolver } from '../graphql/campaign/campaign-commands.resolver.js';
import { CampaignPreviewResolver } from '../graphql/campaign/campaign-preview.resolver.js';
import {
  CampaignChangedResolver,
  CampaignResolver,
  CourtCorrectionResolver,
} from '../graphql/campaign/campaign.resolver.js';
import {
  PaperBatchChangedResolver,
  PaperBatchResolver,
  PaperReadingsResolver,
} from '../graphql/campaign/paper-batch.resolver.js';
import { VoterSearchResolver } from '../graphql/campaign/voter-search.resolver.js';
import { CampaignReadModel } from '../read-model/campaign/campaign.read-queries.js';

/** Campaigns, ballots and paper batches. @param upcast reads events of earlier versions */
export function campaignProviders(upcast: (event: RecordedEvent) => RecordedEvent): readonly Provider[] {
  return [
    {
      provide: CampaignStreams,
      inject: [EVENT_STORE],
      useFactory: (store: EventStore) => new CampaignStreams(store, upcast),
    },
    { provide: CampaignQueries, useExisting: CampaignStreams },
    {
      provide: BallotLog,
      inject: [EVENT_STORE],
      useFactory: (store: EventStore) => new BallotLog(store, upcast),
    },
    {
      provide: PaperBatches,
      inject: [EVENT_STORE],
      useFactory: (store: EventStore) => new PaperBatches(store, upcast),
    },
    {
      provide: OwnBallots,
      inject: [EVENT_STORE, Voters, CampaignSecrets],
      useFactory: (store: EventStore, voters: Voters, secrets: CampaignSecrets) =>
        new OwnBallots(store, upcast, voters, secrets),
    },
    {
      provide: BallotReceipts,
      inject: [ReceiptSigner],
      useFactory: (signer: ReceiptSigner) => new BallotReceipts(signer),
    },
    {
      provide: CommitmentTrees,
      inject: [CampaignStreams, BallotLog],
      useFactory: (campaigns: CampaignStreams, log: BallotLog) => new CommitmentTrees(campaigns, log),
    },
    {
      provide: ResultFiles,
      inject: [CampaignStreams, BallotLog],
      useFactory: (campaigns: CampaignStreams, log: BallotLog) => new ResultFiles(campaigns, log),
    },
    {
      provide: CampaignReadModel,
      inject: [DataSource],
      useFactory: (database: DataSource) => new CampaignReadModel(database),
    },
    Voters,
    ChangeCampaignHandler,
    CastBallotHandler,
    IssuePaperSheetHandler,
    ChangePaperBatchHandler,
    CampaignCommandsResolver,
    CampaignResolver,
    CampaignPreviewResolver,
    CampaignChangedResolver,
    CourtCorrectionResolver,
    BallotResolver,
    PaperBatchResolver,
    PaperBatchChangedResolver,
    PaperReadings,
    PaperReadingsResolver,
    VoterSearchResolver,
  ];
}
