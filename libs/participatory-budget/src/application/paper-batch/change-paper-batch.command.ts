import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { BilingualText, Kato } from '#libs/kernel';
import type { PaperBatchCommandType } from '../../domain/paper-batch/paper-batch.commands.js';
import type { PaperBatchState } from '../../domain/paper-batch/paper-batch.decider.js';

/** A sheet as a clerk reads it; nothing chosen means that it is not valid. */
export interface ReadSheet {
  readonly sheet: number;
  readonly projectIds: readonly string[];
}

/** What is asked for, command by command. */
export interface PaperBatchIntents {
  OpenPaperBatch: {
    readonly district?: Kato;
    readonly place: BilingualText;
    readonly printed: number;
  };
  KeyPaperEntry: { readonly entry: 1 | 2; readonly sheets: readonly ReadSheet[] };
  ResolvePaperDifferences: { readonly sheets: readonly ReadSheet[] };
  ReconcilePaperBatch: { readonly unused: number; readonly spoiled: number };
}

/** Asks for one step with one batch of paper. */
export class ChangePaperBatch<Type extends PaperBatchCommandType = PaperBatchCommandType> extends Command<
  Executed<PaperBatchState>
> {
  constructor(
    readonly type: Type,
    /** The batch, and whose it is. */
    readonly of: { readonly batchId: string; readonly campaignId: string },
    readonly intent: PaperBatchIntents[Type],
    readonly caller: Caller,
    readonly options: { readonly expectedRevision?: number } = {},
  ) {
    super();
  }
}
