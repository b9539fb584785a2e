import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CONTEXT_REFUSALS, plain } from '#libs/meetings';
import { ChangeProposal, SubmitProposalMessage } from '../../application/proposal/change-proposal.command.js';
import type { ProposalIntents } from '../../application/proposal/proposal.intents.js';
import type { ProposalCommandType } from '../../domain/proposal/proposal.commands.js';
import {
  AcceptProposalInput,
  AppealScreeningInput,
  DecideScreeningAppealInput,
  ProposalInput,
  PublishScreeningInput,
  RefuseProposalInput,
  ReturnProposalInput,
  ReworkProposalInput,
  SubmitProposalInput,
} from './proposal.inputs.js';
import { ProposalChanged } from './proposal.types.js';
import { PROPOSAL_REFUSALS } from './refusals.js';

const ProposalResult = resultUnion('ProposalResult', ProposalChanged, [
  ...PROPOSAL_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
type Changed = Promise<ProposalChanged>;
type Step = Exclude<ProposalCommandType, 'SubmitProposal'>;

/** The steps of a proposal that people take; the missed ones follow from deadlines. */
@Resolver()
export class ProposalCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Operation('submitProposal')
  @Mutation(() => ProposalResult, {
    description: 'A resident proposes a project; one in each campaign.',
  })
  async submitProposal(
    @Args('input') { commandId, ...intent }: SubmitProposalInput,
    @Context() context: RequestContext,
  ): Changed {
    const message = new SubmitProposalMessage(
      plain(intent) as ProposalIntents['SubmitProposal'],
      context.callerOf(commandId),
    );
    const { proposalId, position, revision, repeated } = await this.commands.execute(message);
    return plainToInstance(ProposalChanged, { proposalId, position, revision, repeated });
  }

  @Operation('reworkProposal')
  @Mutation(() => ProposalResult, { description: 'The author mends what the council returned.' })
  reworkProposal(@Args('input') input: ReworkProposalInput, @Context() context: RequestContext): Changed {
    return this.change('ReworkProposal', input, context);
  }

  @Operation('withdrawProposal')
  @Mutation(() => ProposalResult, { description: 'The author takes it back, until voting opens.' })
  withdrawProposal(@Args('input') input: ProposalInput, @Context() context: RequestContext): Changed {
    return this.change('WithdrawProposal', input, context);
  }

  @Operation('confirmCoSponsorship')
  @Mutation(() => ProposalResult, { description: 'Somebody else stands behind it, and says so themselves.' })
  confirmCoSponsorship(@Args('input') input: ProposalInput, @Context() context: RequestContext): Changed {
    return this.change('ConfirmCoSponsorship', input, context);
  }

  @Operation('withdrawCoSponsorship')
  @Mutation(() => ProposalResult)
  withdrawCoSponsorship(@Args('input') input: ProposalInput, @Context() context: RequestContext): Changed {
    return this.change('WithdrawCoSponsorship', input, context);
  }

  @Operation('acceptProposal')
  @Mutation(() => ProposalResult, { description: 'The expert council lets it through to the vote.' })
  acceptProposal(@Args('input') input: AcceptProposalInput, @Context() context: RequestContext): Changed {
    return this.change('AcceptProposal', input, context);
  }

  @Operation('returnProposal')
  @Mutation(() => ProposalResult, { description: 'Back to the author, once, with what is to be mended.' })
  returnProposal(@Args('input') input: ReturnProposalInput, @Context() context: RequestContext): Changed {
    return this.change('ReturnProposal', input, context);
  }

  @Operation('refuseProposal')
  @Mutation(() => ProposalResult, { description: 'On listed grounds only, with reasons.' })
  refuseProposal(@Args('input') input: RefuseProposalInput, @Context() context: RequestContext): Changed {
    return this.change('RefuseProposal', input, context);
  }

  @Operation('publishScreening')
  @Mutation(() => ProposalResult, { description: 'Where and when the outcome was published.' })
  publishScreening(@Args('input') input: PublishScreeningInput, @Context() context: RequestContext): Changed {
    return this.change('PublishScreening', input, context);
  }

  @Operation('appealScreening')
  @Mutation(() => ProposalResult, { description: 'The author asks the akim to look at a refusal again.' })
  appealScreening(@Args('input') input: AppealScreeningInput, @Context() context: RequestContext): Changed {
    return this.change('AppealScreening', input, context);
  }

  @Operation('decideScreeningAppeal')
  @Mutation(() => ProposalResult, { description: 'The akim decides an appeal, with reasons.' })
  decideScreeningAppeal(
    @Args('input') input: DecideScreeningAppealInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('DecideScreeningAppeal', input, context);
  }

  private async change<Type extends Step>(
    type: Type,
    input: ProposalInput & { readonly occurredAt?: string } & ProposalIntents[Type],
    context: RequestContext,
  ): Changed {
    const { commandId, proposalId, expectedRevision, occurredAt, ...rest } = input;
    const change = new ChangeProposal(
      type,
      proposalId,
      plain(rest) as ProposalIntents[Type],
      context.callerOf(commandId),
      {
        ...(occurredAt != null && { occurredAt }),
        ...(expectedRevision != null && { expectedRevision }),
      },
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(ProposalChanged, { proposalId, position, revision, repeated });
  }
}
