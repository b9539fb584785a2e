import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, HistoryStep, InstantScalar, KatoScalar } from '#libs/graphql';
import { BilingualTextType, CompetenceEnum, OfficialType } from '#libs/meetings';
import type { DecisionPhase } from '../domain/decision.state.js';
import { AkimAnswerEnum, AwaitedEnum, DecisionDutyKindEnum, DecisionPhaseEnum } from './decision.enums.js';

@ObjectType({ description: 'A vote of a sitting.' })
export class DecisionVote {
  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Int, { description: 'More than half of these had to be for it.' })
  base!: number;
}

@ObjectType({ description: 'What shows whether a decision is executed, and what it shows now.' })
export class DecisionIndicator {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualTextType)
  name!: BilingualTextType;

  @Field(() => BilingualTextType)
  unit!: BilingualTextType;

  @Field(() => Int)
  baseline!: number;

  @Field(() => Int)
  target!: number;

  @Field(() => Int, { nullable: true, description: 'As last reported or evaluated.' })
  value!: number | null;
}

@ObjectType({ description: 'Somebody who acted or had to act: a person in office, or the house itself.' })
export class DecisionActor {
  @Field(() => ID, { nullable: true, description: 'Person id; null for the system.' })
  personId!: string | null;

  @Field({ description: 'The role it was done in.' })
  role!: string;

  @Field(() => OfficialType, { nullable: true })
  official!: OfficialType | null;
}

@ObjectType({ description: 'One step of the timeline.' })
export class DecisionStep extends HistoryStep {
  @Field({ description: 'By which way it was entered.' })
  channel!: string;

  @Field(() => [ID], { description: 'Documents that belong to it.' })
  documents!: readonly string[];

  @Field(() => DecisionVote, { nullable: true })
  vote!: DecisionVote | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day that it set or missed.' })
  dueOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it came after its last day.' })
  late!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper that it rests on.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'What it came to, in the words of the event.' })
  outcome!: string | null;

  actorId!: string | null;
  actorRole!: string;
  missedBy!: string | null;
  textId!: string | null;
}

@ObjectType('Decision', { description: 'A decision of a gathering or an assembly, and what becomes of it.' })
export class DecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field({ description: 'Which body took it: `assembly` or `gathering`.' })
  body!: string;

  @Field(() => ID, { description: 'The assembly.' })
  bodyId!: string;

  @Field(() => ID, { description: 'The sitting in whose minutes it stands.' })
  meetingId!: string;

  @Field(() => CompetenceEnum)
  competence!: string;

  @Field(() => BilingualTextType)
  text!: BilingualTextType;

  @Field(() => InstantScalar)
  adoptedAt!: string;

  @Field(() => DecisionVote)
  vote!: DecisionVote;

  @Field({ description: 'False: it was taken outside a public sitting.' })
  inPublic!: boolean;

  @Field(() => DecisionPhaseEnum)
  phase!: DecisionPhase;

  @Field(() => AwaitedEnum, { nullable: true, description: 'Whose turn it is; null at the end.' })
  awaits!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day of that turn, if it has one.',
  })
  dueOn!: string | null;

  @Field()
  overdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Incoming number of the minutes at the akim’s office.',
  })
  incomingNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  deliveredOn!: string | null;

  @Field(() => AkimAnswerEnum, { nullable: true })
  answer!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  answeredOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day of the execution.' })
  deadline!: string | null;

  @Field(() => [DecisionIndicator])
  indicators!: DecisionIndicator[];

  @Field(() => CalendarDateScalar, { nullable: true })
  publishedOn!: string | null;

  @Field(() => CalendarDateScalar)
  publicationDueOn!: string;

  @Field(() => BilingualTextType, { nullable: true, description: 'Where it is published.' })
  publishedWhere!: BilingualTextType | null;

  @Field(() => ID, { nullable: true, description: 'Set while it is contested.' })
  contestId!: string | null;

  @Field(() => Int, { description: 'Send it as expectedRevision to decide on what you see.' })
  revision!: number;

  responsibleId!: string | null;
  reasonsTextId!: string | null;
}

@ObjectType({ description: 'The step is in the log.' })
export class DecisionChanged extends Changed {
  decisionId!: string;
}

@ObjectType({ description: 'An item that belongs on the next agenda because of earlier decisions.' })
export class AgendaDraftItem {
  @Field(() => CompetenceEnum)
  competence!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => ID, { nullable: true, description: 'The decision that is to be discussed again.' })
  repeats!: string | null;
}

@ObjectType({ description: 'What you may do next about a decision.' })
export class DecisionDuty {
  @Field(() => DecisionDutyKindEnum)
  kind!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: string | null;

  @Field()
  overdue!: boolean;

  @Field(() => DecisionType)
  decision!: DecisionType;
}
