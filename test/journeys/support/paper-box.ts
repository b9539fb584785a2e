import type { Campaign } from './campaign.js';

/** The paper of one polling place, from the opening of the batch to its totals. */
export class PaperBox {
  private constructor(
    private readonly campaign: Campaign,
    readonly batchId: string,
    private readonly projects: readonly string[],
    private readonly voters: readonly string[],
  ) {}

  /** Ten sheets more are printed than are handed out. */
  static async open(
    campaign: Campaign,
    projects: readonly string[],
    voters: readonly string[],
    commandId: string,
  ): Promise<PaperBox> {
    const place = { kk: 'Бугровое клубы', ru: 'Клуб с. Бугровое' };
    const selection = '... on PaperBatchChanged { batchId }';
    const input = { place, printed: voters.length + 10 };
    const opened = await campaign.give('clerk', 'openPaperBatch', input, { commandId, selection });
    return new PaperBox(campaign, opened['batchId'] as string, projects, voters);
  }

  issue(memberId: string): Promise<unknown> {
    return this.campaign.give('clerk', 'issuePaperSheet', { batchId: this.batchId, memberId });
  }

  /** Two clerks key in what is in the box; the first sheet is not valid, the seventh is misread once. */
  async keyIn(): Promise<void> {
    const { batchId, campaign, projects } = this;
    const sheets = this.voters.map((_, index) => ({
      sheet: index + 1,
      projectIds: index === 0 ? [] : [projects[index % 4], projects[(index + 1) % 4]],
    }));
    const misread = sheets.map((sheet) =>
      sheet.sheet === 7 ? { ...sheet, projectIds: [projects[0]] } : sheet,
    );
    await campaign.give('clerk', 'keyPaperEntry', { batchId, entry: 1, sheets });
    const twice = { batchId, entry: 2, sheets };
    await campaign.refused('clerk', 'keyPaperEntry', twice, 'SameClerkKeysTwice');
    await campaign.give('second-clerk', 'keyPaperEntry', { batchId, entry: 2, sheets: misread });
    const totals = { batchId, unused: 9, spoiled: 1 };
    await campaign.refused('clerk', 'reconcilePaperBatch', totals, 'EntriesDiffer', 'sheets');
    await campaign.give('clerk', 'resolvePaperDifferences', { batchId, sheets: [sheets[6]] });
    const wrong = { ...totals, unused: 8 };
    await campaign.refused('clerk', 'reconcilePaperBatch', wrong, 'BatchDoesNotReconcile', 'printed issued');
  }

  reconcile(): Promise<unknown> {
    return this.campaign.give('clerk', 'reconcilePaperBatch', {
      batchId: this.batchId,
      unused: 9,
      spoiled: 1,
    });
  }
}
