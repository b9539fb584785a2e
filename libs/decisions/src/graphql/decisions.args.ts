import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, Length, Matches } from 'class-validator';
import type { CalendarDate } from '#libs/kernel';
import { IsId, KatoScalar, PageArgs } from '#libs/graphql';
import { CompetenceEnum } from '#libs/meetings';
import { COMPETENCE_CODES, SITTING_BODIES } from '#libs/norms';
import type { CompetenceCode } from '#libs/norms';
import { DECISION_PHASES } from '../domain/decision.state.js';
import type { DecisionPhase } from '../domain/decision.state.js';
import type { DecisionFilter } from '../read-model/decision.queries.js';
import { DecisionPhaseEnum } from './decision.enums.js';

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => KatoScalar, { nullable: true, description: 'A territory and everything in it.' })
  @IsOptional()
  @Matches(/^\d{9}$/)
  territory?: string;

  @Field(() => String, { nullable: true, description: 'Which body took it: `assembly` or `gathering`.' })
  @IsOptional()
  @IsIn(SITTING_BODIES)
  body?: string;

  @Field(() => CompetenceEnum, { nullable: true })
  @IsOptional()
  @IsIn(COMPETENCE_CODES)
  competence?: CompetenceCode;

  @Field(() => DecisionPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(DECISION_PHASES)
  phase?: DecisionPhase;

  @Field(() => ID, { nullable: true, description: 'Person id of who is responsible.' })
  @IsOptional()
  @IsId()
  responsible?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose turn is overdue today.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those taken outside a public sitting.' })
  @IsOptional()
  @IsBoolean()
  outsidePublicSitting?: boolean;

  @Field(() => String, { nullable: true, description: 'Words in Kazakh or Russian, or their beginnings.' })
  @IsOptional()
  @Length(1, 200)
  words?: string;
}

/** What was asked for, without what was not given. */
export function filterOf(args: DecisionsArgs, today: CalendarDate): DecisionFilter {
  const { territory, body, competence, phase, responsible, overdue, outsidePublicSitting, words } = args;
  return {
    ...(territory != null && { territory }),
    ...(body != null && { body }),
    ...(competence != null && { competence }),
    ...(phase != null && { phase }),
    ...(responsible != null && { responsible }),
    ...(overdue === true && { overdueOn: today }),
    ...(outsidePublicSitting === true && { outsidePublicSitting }),
    ...(words != null && { words }),
  };
}
