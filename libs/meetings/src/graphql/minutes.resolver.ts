import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import {
  CheckPaperEntryInput,
  DeclareHeldOnPaperInput,
  DeliverMinutesInput,
  IssueCorrectionAnnexInput,
  PublishMinutesInput,
  RecordSignerUnavailableInput,
  SignCorrectionAnnexInput,
  SignMinutesInput,
} from './minutes.inputs.js';
import { GatheringDispatcher } from './dispatcher.js';
import { SeparateGatheringResult } from './results.js';
import type { SeparateGatheringChanged } from './separate-gathering.type.js';

/** Minutes: signed, corrected by annex, delivered, published; and meetings held on paper. */
@Resolver()
export class MinutesResolver {
  constructor(private readonly dispatcher: GatheringDispatcher) {}

  @Operation('declareHeldOnPaper')
  @Mutation(() => SeparateGatheringResult, {
    description: 'It was held on paper; what follows is entered from the signed sheets.',
  })
  declareHeldOnPaper(
    @Args('input') input: DeclareHeldOnPaperInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('DeclareHeldOnPaper', input, context);
  }

  @Operation('checkPaperEntry')
  @Mutation(() => SeparateGatheringResult, {
    description: 'A second clerk compared the entry with the sheets.',
  })
  checkPaperEntry(
    @Args('input') input: CheckPaperEntryInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('CheckPaperEntry', input, context);
  }

  @Operation('signMinutes')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Records a signature; the first one freezes the document.',
  })
  signMinutes(
    @Args('input') input: SignMinutesInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('SignMinutes', input, context);
  }

  @Operation('recordSignerUnavailable')
  @Mutation(() => SeparateGatheringResult, {
    description: 'The chair or the secretary refuses or cannot sign; who signs instead.',
  })
  recordSignerUnavailable(
    @Args('input') input: RecordSignerUnavailableInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecordSignerUnavailable', input, context);
  }

  @Operation('issueCorrectionAnnex')
  @Mutation(() => SeparateGatheringResult, {
    description: 'A mistake in signed minutes is mended by a numbered annex.',
  })
  issueCorrectionAnnex(
    @Args('input') input: IssueCorrectionAnnexInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('IssueCorrectionAnnex', input, context);
  }

  @Operation('signCorrectionAnnex')
  @Mutation(() => SeparateGatheringResult, { description: 'Records a signature under an annex.' })
  signCorrectionAnnex(
    @Args('input') input: SignCorrectionAnnexInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('SignCorrectionAnnex', input, context);
  }

  @Operation('deliverMinutes')
  @Mutation(() => SeparateGatheringResult, {
    description: 'The office receives the minutes: number, case, inventory, receipt.',
  })
  deliverMinutes(
    @Args('input') input: DeliverMinutesInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('DeliverMinutes', input, context);
  }

  @Operation('publishMinutes')
  @Mutation(() => SeparateGatheringResult, { description: 'Publishes the redacted copy.' })
  publishMinutes(
    @Args('input') input: PublishMinutesInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('PublishMinutes', input, context);
  }
}
