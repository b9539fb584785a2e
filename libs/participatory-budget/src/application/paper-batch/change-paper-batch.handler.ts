import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { carryOut, Sources } from '#libs/meetings';
import type { PreparersOf } from '#libs/meetings';
import { requireChoice } from '../../domain/ballot/choice.js';
import { requireOpened } from '../../domain/campaign/rules/voting.js';
import { paperBatchDecider } from '../../domain/paper-batch/paper-batch.decider.js';
import type { PaperBatchState } from '../../domain/paper-batch/paper-batch.decider.js';
import type { PaperBatchCommand } from '../../domain/paper-batch/paper-batch.commands.js';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import type { KeyedSheet } from '../../domain/paper-batch/paper-batch.events.js';
import { refusal } from '../../domain/refusals.js';
import { sealSheet } from '../ballot/sealed-choice.js';
import { CampaignStreams } from '../campaign/campaign-streams.js';
import { BallotLog } from '../count/ballot-log.js';
import { sheetPlace } from '../count/collected-ballots.js';
import { CampaignSecrets } from '../ports.js';
import { ChangePaperBatch } from './change-paper-batch.command.js';
import type { PaperBatchIntents, ReadSheet } from './change-paper-batch.command.js';

/** Every intent with the campaign that the batch is of. */
type OfCampaign = {
  readonly [Type in keyof PaperBatchIntents]: PaperBatchIntents[Type] & { readonly campaignId: string };
};

/** Sheets of paper of one place: opened, keyed in twice, settled, reconciled. */
@CommandHandler(ChangePaperBatch)
export class ChangePaperBatchHandler implements ICommandHandler<ChangePaperBatch> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    private readonly campaigns: CampaignStreams,
    private readonly log: BallotLog,
    private readonly secrets: CampaignSecrets,
  ) {}

  async execute(change: ChangePaperBatch): Promise<Executed<PaperBatchState>> {
    const { type, caller, intent, options } = change;
    const { batchId, campaignId } = change.of;
    const { territory } = await this.campaigns.campaign(campaignId);
    const asked = { type, caller, options, intent: { ...intent, campaignId } };
    return carryOut(this.executor, this.sources, asked, {
      decider: paperBatchDecider,
      category: PAPER_BATCH,
      id: batchId,
      idName: 'batchId',
      actAs: (operation, { opened }) => {
        const actor = caller.actAs(operation, { territory });
        if (opened && opened.campaignId !== campaignId) throw refusal('PaperBatchUnknown', {});
        return actor;
      },
      preparers: this.preparers,
    });
  }

  private readonly preparers: PreparersOf<OfCampaign, PaperBatchCommand, PaperBatchState> = {
    OpenPaperBatch: async ({ intent: { campaignId, district, place, printed } }) => {
      const { territory, state } = await this.campaigns.campaign(campaignId);
      const { terms } = requireOpened(state);
      const only = terms.budgets.length === 1 ? terms.budgets[0]?.district : undefined;
      const whose = terms.budgets.find((one) => one.district === (district ?? only))?.district;
      if (whose === undefined) throw refusal('BudgetsNotInTerritory', { district: district ?? '' });
      const { votingClosesAt: closesAt } = terms.calendar;
      return { campaignId, territory, district: whose, place, printed, closesAt };
    },
    KeyPaperEntry: async ({ id, intent: { entry, sheets }, state, actor }) => ({
      entry,
      clerk: actor.id ?? actor.role,
      sheets: await this.sealed(id, state, sheets),
    }),
    ResolvePaperDifferences: async ({ id, intent: { sheets }, state }) => ({
      sheets: await this.sealed(id, state, sheets),
    }),
    ReconcilePaperBatch: async ({ id, intent: { campaignId, unused, spoiled } }) => {
      const { collected } = await this.log.collect(await this.campaigns.campaign(campaignId));
      return { issued: collected.issuedOf(id), unused, spoiled };
    },
  };

  private async sealed(
    batchId: string,
    state: PaperBatchState,
    sheets: readonly ReadSheet[],
  ): Promise<readonly KeyedSheet[]> {
    const { campaignId, district } = openedOf(state);
    const { projects, terms } = requireOpened((await this.campaigns.campaign(campaignId)).state);
    const key = await this.secrets.of(campaignId, 'ballots');
    return sheets.map(({ sheet, projectIds }) => {
      if (projectIds.length > 0)
        requireChoice({ projectIds, district, projects, excluded: [], rules: terms.ballot });
      const choice = projectIds.length > 0 ? projectIds : null;
      return { sheet, ...sealSheet(key, sheetPlace(batchId, sheet), choice, projects) };
    });
  }
}

function openedOf({ opened }: PaperBatchState): NonNullable<PaperBatchState['opened']> {
  if (!opened) throw refusal('PaperBatchUnknown', {});
  return opened;
}
