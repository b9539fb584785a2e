import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { CampaignCommandType } from '../../domain/campaign/campaign.commands.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import type { CampaignIntents } from './campaign.intents.js';

/** Asks for one step in the life of one campaign. */
export class ChangeCampaign<Type extends CampaignCommandType = CampaignCommandType> extends Command<
  Executed<CampaignState>
> {
  constructor(
    readonly type: Type,
    readonly campaignId: string,
    readonly intent: CampaignIntents[Type],
    readonly caller: Caller,
    readonly options: { readonly occurredAt?: Instant; readonly expectedRevision?: number } = {},
  ) {
    super();
  }
}
