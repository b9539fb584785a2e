import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsId, KatoScalar, PageArgs } from '#libs/graphql';
import { PROJECT_PHASES } from '../../domain/project/project.state.js';
import type { ProjectPhase } from '../../domain/project/project.state.js';
import type { ProjectFilter } from '../../read-model/project/project.reader.js';
import { ProjectPhaseEnum } from './project.enums.js';

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsId()
  campaignId?: string;

  @Field(() => KatoScalar, { nullable: true, description: 'A territory and everything in it.' })
  @IsOptional()
  @Matches(/^\d{9}$/)
  territory?: string;

  @Field(() => ProjectPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(PROJECT_PHASES)
  phase?: ProjectPhase;
}

/** What was asked for, without what was not given. */
export function projectFilterOf({ campaignId, territory, phase }: ProjectsArgs): ProjectFilter {
  return {
    ...(campaignId != null && { campaignId }),
    ...(territory != null && { territory }),
    ...(phase != null && { phase }),
  };
}
