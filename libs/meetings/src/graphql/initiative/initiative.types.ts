import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, HistoryStep, InstantScalar, KatoScalar } from '#libs/graphql';
import { INITIATIVE_PHASES } from '../../domain/initiative.state.js';
import { OfficialType } from '../duty.type.js';
import { enumOf } from '../enums.js';
import { BilingualTextType, DecisionReferenceType } from '../section-plan.type.js';

export const InitiativePhaseEnum = enumOf(
  'InitiativePhase',
  'Where an initiative for a gathering stands.',
  INITIATIVE_PHASES,
);
export const InitiativeOutcomeEnum = enumOf('InitiativeOutcome', 'What the district akim answers.', [
  'positive',
  'negative',
]);

@ObjectType({ description: 'One step of an initiative; who signed is not public.' })
export class InitiativeStep extends HistoryStep {}

@ObjectType('Initiative', { description: 'Residents who ask for a gathering, with their signatures.' })
export class InitiativeType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => [BilingualTextType], {
    description: 'What the gathering is to discuss; empty where the words of a resident were erased.',
  })
  matters!: BilingualTextType[];

  @Field(() => InitiativePhaseEnum)
  phase!: string;

  @Field(() => Int)
  signatures!: number;

  @Field(() => Int, { description: 'So many have to sign.' })
  required!: number;

  @Field(() => Int, { description: 'Members of the community on the day it was opened.' })
  eligible!: number;

  @Field(() => InstantScalar)
  openedAt!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day on which a signature counts.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'At the district akim’s office.' })
  incomingNumber!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  submittedAt!: string | null;

  @Field(() => DecisionReferenceType, { nullable: true, description: 'By which the district akim answered.' })
  order!: DecisionReferenceType | null;

  @Field(() => Int)
  revision!: number;

  @Field(() => OfficialType, { nullable: true, description: 'The district akim who answered.' })
  answeredBy!: OfficialType | null;

  @Field({ description: 'A resident began it; an office otherwise.' })
  byResident!: boolean;

  @Field({ description: 'The person who asks began it.' })
  begunByMe!: boolean;

  @Field({ description: 'The person who asks has signed it; nobody else learns that.' })
  signedByMe!: boolean;

  reasonsTextId!: string | null;
  wordsTextId!: string | null;
  initiatorId!: string | null;
  answeredById!: string | null;
}

@ObjectType({ description: 'The change is in the log.' })
export class InitiativeChanged extends Changed {
  initiativeId!: string;
}
