import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { ProposalCommandType } from '../../domain/proposal/proposal.commands.js';
import type { ProposalState } from '../../domain/proposal/proposal.state.js';
import type { ProposalIntents } from './proposal.intents.js';

/** What a step became, and of which proposal. */
export type ChangedProposal = Executed<ProposalState> & { readonly proposalId: string };

/** Asks for one step in the life of one proposal. */
export class ChangeProposal<
  Type extends Exclude<ProposalCommandType, 'SubmitProposal'> = Exclude<
    ProposalCommandType,
    'SubmitProposal'
  >,
> extends Command<ChangedProposal> {
  constructor(
    readonly type: Type,
    readonly proposalId: string,
    readonly intent: ProposalIntents[Type],
    readonly caller: Caller,
    readonly options: { readonly occurredAt?: Instant; readonly expectedRevision?: number } = {},
  ) {
    super();
  }
}

/** Brings a proposal in; its id follows from the campaign and its author. */
export class SubmitProposalMessage extends Command<ChangedProposal> {
  constructor(
    readonly intent: ProposalIntents['SubmitProposal'],
    readonly caller: Caller,
  ) {
    super();
  }
}
