import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Length, Matches, Min } from 'class-validator';
import { InstantScalar, KatoScalar, PageArgs } from '#libs/graphql';
import { TRAIL_TOPICS } from '../application/audit-queries.js';
import type { TrailTopic } from '../application/audit-queries.js';

const TOPICS = Object.fromEntries(Object.keys(TRAIL_TOPICS).map((topic) => [topic, topic]));
registerEnumType(TOPICS, {
  name: 'TrailTopic',
  description: 'A choice of event types that auditors ask for.',
  valuesMap: {
    refusals: { description: 'Refused, annulled, cancelled or not come about, with the grounds.' },
    missedDeadlines: { description: 'Deadlines of the law that passed.' },
    vaultOpenings: { description: 'The vault was opened for names.' },
  },
});

@ObjectType('TrailEntry', {
  description: 'One event of the log: who did what. It holds random ids, no names.',
})
export class TrailEntryType {
  @Field(() => Int, { nullable: true, description: 'Its place in the public log; null until it is there.' })
  leafIndex!: number | null;

  @Field(() => ID)
  eventId!: string;

  @Field({ description: 'The thing it happened to.' })
  stream!: string;

  @Field(() => Int)
  revision!: number;

  @Field({ description: 'What happened.' })
  type!: string;

  @Field(() => KatoScalar, { nullable: true })
  territory!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it; null for the house itself, and for ballots.' })
  actorId!: string | null;

  @Field({ description: 'The role they acted in.' })
  role!: string;

  @Field(() => ID, { nullable: true })
  onBehalfOf!: string | null;

  @Field({ description: 'web, desk, paper, phone or system.' })
  channel!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field({ description: 'The facts as JSON, as they were recorded.' })
  data!: string;
}

@ObjectType('VaultOpening', { description: 'The vault was opened for names.' })
export class VaultOpeningType {
  @Field(() => Int, { nullable: true })
  leafIndex!: number | null;

  @Field(() => ID)
  eventId!: string;

  @Field(() => InstantScalar)
  openedAt!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field()
  role!: string;

  @Field(() => ID, { nullable: true })
  actorId!: string | null;

  @Field({ description: 'What the names were asked for.' })
  purpose!: string;

  @Field(() => Int, { description: 'How many people’s names; 0 for a document, whose names nobody counts.' })
  count!: number;

  @Field({ description: 'True when a section was opened as a whole.' })
  wholeSection!: boolean;

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field()
  channel!: string;
}

@ObjectType('StreamHistory', { description: 'One thing as it stood at a position of its history.' })
export class StreamHistoryType {
  @Field()
  stream!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => [TrailEntryType], { description: 'Its events up to there, the first one first.' })
  events!: TrailEntryType[];

  @Field({ description: 'Its state after them, as JSON.' })
  state!: string;
}

@ObjectType('StateDifference', { description: 'Where two states of one thing differ.' })
export class StateDifferenceType {
  @Field()
  path!: string;

  @Field({ description: 'JSON; null where nothing stood.' })
  before!: string;

  @Field({ description: 'JSON; null where nothing stands.' })
  after!: string;
}

@ArgsType()
export class TrailArgs extends PageArgs {
  @Field(() => KatoScalar, { description: 'A territory and everything in it.' })
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => TOPICS, { nullable: true })
  @IsOptional()
  @IsIn(Object.keys(TRAIL_TOPICS))
  topic?: TrailTopic;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  @IsOptional()
  @Length(1, 100)
  actorId?: string;

  @Field(() => String, { nullable: true, description: 'The role they acted in.' })
  @IsOptional()
  @Length(1, 40)
  role?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(['web', 'desk', 'paper', 'phone', 'system'])
  channel?: string;

  @Field(() => InstantScalar, { nullable: true })
  @IsOptional()
  @Length(24, 24)
  from?: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Not any more at this moment.' })
  @IsOptional()
  @Length(24, 24)
  until?: string;
}

@ArgsType()
export class OpeningArgs extends PageArgs {
  @Field(() => KatoScalar, { description: 'A territory and everything in it.' })
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => InstantScalar, { nullable: true })
  @IsOptional()
  @Length(24, 24)
  from?: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Not any more at this moment.' })
  @IsOptional()
  @Length(24, 24)
  until?: string;
}

@InputType({ description: 'Up to where a history is told; with nothing given, to its end.' })
export class UntilInput {
  @Field(() => Int, { nullable: true, description: 'Revision of the last event that counts.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  revision?: number;

  @Field(() => Int, { nullable: true, description: 'The last entry of the public log that counts.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  leafIndex?: number;

  @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this moment.' })
  @IsOptional()
  @Length(24, 24)
  moment?: string;
}
