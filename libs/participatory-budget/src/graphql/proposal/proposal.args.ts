import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { IsId, KatoScalar, PageArgs } from '#libs/graphql';
import { PROPOSAL_PHASES } from '../../domain/proposal/proposal.state.js';
import type { ProposalPhase } from '../../domain/proposal/proposal.state.js';
import type { ProposalFilter } from '../../read-model/proposal/proposal.reader.js';
import { ProposalPhaseEnum } from './proposal.enums.js';

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  campaignId!: string;

  @Field(() => ProposalPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(PROPOSAL_PHASES)
  phase?: ProposalPhase;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 50)
  category?: string;

  @Field(() => KatoScalar, { nullable: true, description: 'A settlement, or all of a territory.' })
  @IsOptional()
  @Matches(/^\d{9}$/)
  place?: string;
}

@ArgsType()
export class ProposalDuplicatesArgs {
  @Field(() => ID)
  @IsId()
  campaignId!: string;

  @Field()
  @Length(1, 150)
  name!: string;

  @Field()
  @Length(0, 5_000)
  description!: string;

  @Field(() => Int, { description: 'In millionths of a degree.' })
  @IsInt()
  @Min(0)
  @Max(180_000_000)
  latitude!: number;

  @Field(() => Int, { description: 'In millionths of a degree.' })
  @IsInt()
  @Min(0)
  @Max(180_000_000)
  longitude!: number;
}

/** What was asked for, without what was not given. */
export function filterOf({ campaignId, phase, category, place }: ProposalsArgs): ProposalFilter {
  return {
    campaignId,
    ...(phase != null && { phase }),
    ...(category != null && { category }),
    ...(place != null && { place }),
  };
}
