import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  CalendarDateScalar,
  CarriedOut,
  DateField,
  IdField,
  InstantScalar,
  KatoField,
  KatoScalar,
  NestedField,
} from '#libs/graphql';
import { CommandInput, DecisionReferenceInput, DecisionReferenceType, enumOf } from '#libs/meetings';
import { HANDOVER_OFFICES } from '../domain/handover.events.js';
import type { HandoverOffice } from '../domain/handover.events.js';
import { DecisionDutyKindEnum } from './decision.enums.js';
import { DecisionActor, DecisionType } from './decision.types.js';

export const HandoverOfficeEnum = enumOf(
  'HandoverOffice',
  "Which office changes hands: the akim's own, or that of somebody in the akim's office.",
  HANDOVER_OFFICES,
);

@InputType({ description: 'An office changes hands; what is open in it is added by the api.' })
export class RecordHandoverInput extends CommandInput {
  @KatoField()
  territory!: string;

  @Field(() => HandoverOfficeEnum)
  office!: HandoverOffice;

  @IdField({ description: 'Person id of who held it.' })
  from!: string;

  @IdField({ description: 'Person id of who holds it now, appointed to it on that day.' })
  to!: string;

  @DateField()
  on!: string;

  @NestedField(() => DecisionReferenceInput, { description: 'The handover act.' })
  act!: DecisionReferenceInput;

  @IdField({ nullable: true, description: 'The act on paper, uploaded before.' })
  documentId?: string;
}

@ObjectType({ description: 'A decision that waits for the office.' })
export class HandedOverDecision {
  @Field(() => DecisionDutyKindEnum)
  kind!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => Int, { description: 'Of the decision when the list was made.' })
  revision!: number;

  @Field(() => DecisionType, { nullable: true, description: 'As it stands today.' })
  decision!: DecisionType | null;
}

@ObjectType({ description: 'An office that changed hands, with what was open in it at that moment.' })
export class Handover {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => HandoverOfficeEnum)
  office!: string;

  @Field(() => DecisionActor)
  from!: DecisionActor;

  @Field(() => DecisionActor)
  to!: DecisionActor;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field(() => DecisionReferenceType)
  act!: DecisionReferenceType;

  @Field(() => ID, { nullable: true, description: 'The act on paper.' })
  documentId!: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded: the list is of that moment.' })
  occurredAt!: string;

  @Field({ description: 'Where the receipt for this event stands in the public log.' })
  receipt!: string;

  @Field(() => [HandedOverDecision])
  open!: HandedOverDecision[];
}

@ObjectType({ description: 'The handovers of a territory, and what one recorded now would hold.' })
export class Handovers {
  territory!: string;

  @Field(() => [Handover], { description: 'Latest first.' })
  recorded!: Handover[];

  @Field(() => [HandedOverDecision], { description: 'What is open today, the most urgent first.' })
  open!: HandedOverDecision[];
}

@ObjectType({ description: 'The handover is in the log.' })
export class HandoverRecorded extends CarriedOut {
  handoverId!: string;
}
