import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { aggregateIdOf } from '#libs/kernel';
import { CONTEXT_REFUSALS, plain } from '#libs/meetings';
import type { CampaignIntents } from '../../application/campaign/campaign.intents.js';
import { ChangeCampaign } from '../../application/campaign/change-campaign.command.js';
import type { CampaignCommandType } from '../../domain/campaign/campaign.commands.js';
import {
  AmendCampaignInput,
  AnnounceCampaignInput,
  CloseCountingInput,
  CorrectResultByCourtInput,
  ExcludeProjectByCourtInput,
  OpenVotingInput,
} from './campaign.inputs.js';
import type { CampaignInput } from './campaign.inputs.js';
import { CampaignChanged } from './campaign.types.js';
import { CAMPAIGN_REFUSALS } from './refusals.js';
import { termsOfInput } from './terms-of-input.js';

const CampaignResultUnion = resultUnion('CampaignCommandResult', CampaignChanged, [
  ...CAMPAIGN_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
type Changed = Promise<CampaignChanged>;

/** The steps of a campaign that people take; counting and result follow by themselves. */
@Resolver()
export class CampaignCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Operation('announceCampaign')
  @Mutation(() => CampaignResultUnion, {
    description: 'Announces a campaign with its rules and the commitment to the seed of its lot.',
  })
  announceCampaign(
    @Args('input') { commandId, territory, terms }: AnnounceCampaignInput,
    @Context() context: RequestContext,
  ): Changed {
    const intent = { territory, terms: termsOfInput(terms) };
    return this.change('AnnounceCampaign', aggregateIdOf(commandId), intent, { commandId }, context);
  }

  @Operation('amendCampaign')
  @Mutation(() => CampaignResultUnion, { description: 'Sets the terms anew, until voting opens.' })
  amendCampaign(
    @Args('input') { campaignId, terms, ...request }: AmendCampaignInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('AmendCampaign', campaignId, { terms: termsOfInput(terms) }, request, context);
  }

  @Operation('openVoting')
  @Mutation(() => CampaignResultUnion, {
    description: 'Opens the voting and freezes the rules; on its day it opens by itself.',
  })
  openVoting(
    @Args('input') { campaignId, ...request }: OpenVotingInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('OpenVoting', campaignId, {}, request, context);
  }

  @Operation('excludeProjectByCourt')
  @Mutation(() => CampaignResultUnion, { description: 'Records that a court took a project off the ballot.' })
  excludeProjectByCourt(
    @Args('input') { campaignId, commandId, expectedRevision, ...intent }: ExcludeProjectByCourtInput,
    @Context() context: RequestContext,
  ): Changed {
    const request = { commandId, ...(expectedRevision != null && { expectedRevision }) };
    return this.change('ExcludeProjectByCourt', campaignId, intent, request, context);
  }

  @Operation('closeCounting')
  @Mutation(() => CampaignResultUnion, {
    description: 'Closes the counting once paper is reconciled; the result follows by itself.',
  })
  closeCounting(
    @Args('input') { campaignId, ...request }: CloseCountingInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('CloseCounting', campaignId, {}, request, context);
  }

  @Operation('correctResultByCourt')
  @Mutation(() => CampaignResultUnion, { description: 'Records a court’s correction beside the result.' })
  correctResultByCourt(
    @Args('input') { campaignId, commandId, expectedRevision, ...intent }: CorrectResultByCourtInput,
    @Context() context: RequestContext,
  ): Changed {
    const request = { commandId, ...(expectedRevision != null && { expectedRevision }) };
    return this.change('CorrectResultByCourt', campaignId, intent, request, context);
  }

  private async change<Type extends CampaignCommandType>(
    type: Type,
    campaignId: string,
    intent: CampaignIntents[Type],
    { commandId, expectedRevision }: Pick<CampaignInput, 'commandId' | 'expectedRevision'>,
    context: RequestContext,
  ): Changed {
    const options = expectedRevision == null ? {} : { expectedRevision };
    const asked = plain(intent) as CampaignIntents[Type];
    const change = new ChangeCampaign(type, campaignId, asked, context.callerOf(commandId), options);
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(CampaignChanged, { campaignId, position, revision, repeated });
  }
}
