import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CONTEXT_REFUSALS, plain } from '#libs/meetings';
import { ChangeDecision } from '../application/change-decision.command.js';
import type { DecisionIntents } from '../application/decision.intents.js';
import type { DecisionCommandType } from '../domain/decision.commands.js';
import {
  AgreeWithDecisionInput,
  ContestDecisionInput,
  DecideAsHigherAkimInput,
  DisagreeWithDecisionInput,
  EvaluateExecutionInput,
  PublishDecisionInput,
  RecordMaslikhatDiscussionInput,
  ReportExecutionInput,
  SettleContestInput,
} from './decision.inputs.js';
import type { DecisionInput } from './decision.inputs.js';
import { DecisionChanged } from './decision.types.js';
import { DECISION_REFUSALS } from './refusals.js';

const DecisionResult = resultUnion('DecisionResult', DecisionChanged, [
  ...DECISION_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
type Changed = Promise<DecisionChanged>;

/** The steps of a decision that people take; the others follow from sittings and deadlines. */
@Resolver()
export class DecisionCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Operation('agreeWithDecision')
  @Mutation(() => DecisionResult, {
    description: 'The akim agrees: who executes it, until when, by which indicators; these are frozen.',
  })
  agreeWithDecision(
    @Args('input') input: AgreeWithDecisionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('AgreeWithDecision', input, context);
  }

  @Operation('disagreeWithDecision')
  @Mutation(() => DecisionResult, {
    description: 'The akim disagrees, with reasons; the assembly discusses it again.',
  })
  disagreeWithDecision(
    @Args('input') input: DisagreeWithDecisionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('DisagreeWithDecision', input, context);
  }

  @Operation('recordMaslikhatDiscussion')
  @Mutation(() => DecisionResult, {
    description: 'The preliminary discussion at a session of the maslikhat.',
  })
  recordMaslikhatDiscussion(
    @Args('input') input: RecordMaslikhatDiscussionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('RecordMaslikhatDiscussion', input, context);
  }

  @Operation('decideAsHigherAkim')
  @Mutation(() => DecisionResult, { description: 'The higher akim decides for good.' })
  decideAsHigherAkim(
    @Args('input') input: DecideAsHigherAkimInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('DecideAsHigherAkim', input, context);
  }

  @Operation('reportExecution')
  @Mutation(() => DecisionResult, { description: 'What was done, with evidence.' })
  reportExecution(@Args('input') input: ReportExecutionInput, @Context() context: RequestContext): Changed {
    return this.change('ReportExecution', input, context);
  }

  @Operation('evaluateExecution')
  @Mutation(() => DecisionResult, { description: 'Done, partly or not executed, by the frozen indicators.' })
  evaluateExecution(
    @Args('input') input: EvaluateExecutionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('EvaluateExecution', input, context);
  }

  @Operation('publishDecision')
  @Mutation(() => DecisionResult, { description: 'Records the publication with its proof.' })
  publishDecision(@Args('input') input: PublishDecisionInput, @Context() context: RequestContext): Changed {
    return this.change('PublishDecision', input, context);
  }

  @Operation('contestDecision')
  @Mutation(() => DecisionResult, {
    description: 'A complaint or a case before a court: it shows as contested.',
  })
  contestDecision(@Args('input') input: ContestDecisionInput, @Context() context: RequestContext): Changed {
    return this.change('ContestDecision', input, context);
  }

  @Operation('settleContest')
  @Mutation(() => DecisionResult, { description: 'What a complaint or a case came to.' })
  settleContest(@Args('input') input: SettleContestInput, @Context() context: RequestContext): Changed {
    return this.change('SettleContest', input, context);
  }

  private async change<Type extends DecisionCommandType>(
    type: Type,
    input: DecisionInput & DecisionIntents[Type],
    context: RequestContext,
  ): Changed {
    const { commandId, decisionId, occurredAt, expectedRevision, ...rest } = input;
    const change = new ChangeDecision(
      type,
      decisionId,
      plain(rest) as DecisionIntents[Type],
      context.callerOf(commandId),
      {
        ...(occurredAt != null && { occurredAt }),
        ...(expectedRevision != null && { expectedRevision }),
      },
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(DecisionChanged, { decisionId, position, revision, repeated });
  }
}
