import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { KatoField, NestedField } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CLOCK } from '#libs/meetings';
import { NormsInForce } from '#libs/norms';
import { CAMPAIGN_NORMS } from '../../domain/campaign/campaign.events.js';
import { CampaignTermsInput } from './campaign.inputs.js';
import { rulesInWords } from './rules-in-words.js';
import { termsOfInput } from './terms-of-input.js';

@ArgsType()
export class CampaignPreviewArgs {
  @KatoField()
  territory!: string;

  @NestedField(() => CampaignTermsInput)
  terms!: CampaignTermsInput;
}

@ObjectType({ description: 'Terms that are not announced yet, as the campaign’s page will show them.' })
export class CampaignPreview {
  @Field(() => [String], { description: 'The rules in plain words, in your language.' })
  rules!: readonly string[];

  @Field(() => Int, { description: 'A project that fewer voters name is not implemented.' })
  leastVoters!: number;
}

/** What the office reads before it announces or amends. */
@Resolver()
export class CampaignPreviewResolver {
  constructor(
    private readonly norms: NormsInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('campaignPreview')
  @Query(() => CampaignPreview, {
    description: 'The terms of a campaign in plain words, before they are announced.',
  })
  async campaignPreview(
    @Args() { territory, terms }: CampaignPreviewArgs,
    @Context() context: RequestContext,
  ): Promise<CampaignPreview> {
    context.require('campaignPreview', territory);
    const norms = await this.norms.inForce(CAMPAIGN_NORMS, localDate(this.clock.now()), territory);
    return {
      rules: rulesInWords(termsOfInput(terms), norms, context.locale),
      leastVoters: norms['participatoryBudget.leastVoters'].value,
    };
  }
}
