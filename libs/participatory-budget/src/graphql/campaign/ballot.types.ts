import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, KatoScalar, LogPositionScalar } from '#libs/graphql';
import { BilingualTextType } from '#libs/meetings';
import type { BallotState } from '../../domain/ballot/ballot.decider.js';
import { BallotStandingEnum } from './campaign.enums.js';

@ObjectType({ description: 'Where a ballot stands in the tree of the close.' })
export class BallotInclusion {
  @Field()
  commitment!: string;

  @Field({ description: 'False for a ballot that was replaced by a later one, or was never cast.' })
  included!: boolean;

  @Field(() => Int, { nullable: true })
  leafIndex!: number | null;

  @Field(() => Int)
  treeSize!: number;

  @Field({ description: 'Hexadecimal, as the close has it.' })
  root!: string;

  @Field(() => [String], { description: 'Audit path of RFC 6962, hexadecimal.' })
  path!: readonly string[];
}

@ObjectType({ description: 'Your part in a vote; nobody else is shown it.' })
export class MyBallot {
  @Field(() => BallotStandingEnum)
  standing!: string;

  @Field(() => String, { nullable: true, description: 'Why you may not vote here; null when you may.' })
  barredBy!: string | null;

  @Field(() => KatoScalar, { nullable: true, description: 'The budget that you have a say in.' })
  district!: string | null;

  @Field(() => [ID], { description: 'What your ballot names.' })
  projectIds!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What stands on your receipt; tells no choice.' })
  commitment!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  castAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The signed promise that it will be counted.' })
  receipt!: string | null;

  @Field(() => BallotInclusion, { nullable: true, description: 'After the close.' })
  inclusion!: BallotInclusion | null;
}

@ObjectType({ description: 'A ballot was recorded.' })
export class BallotAccepted {
  @Field(() => ID)
  campaignId!: string;

  @Field({ description: 'Of your ballot; tells no choice.' })
  commitment!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field({ description: 'A signed promise (C2SP signed note) that it will be in the tree of the close.' })
  receipt!: string;

  @Field({ description: 'True when it replaced an earlier one.' })
  changed!: boolean;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field()
  repeated!: boolean;
}

@ObjectType({ description: 'It is on record that a voter has a sheet of paper.' })
export class PaperSheetRecorded {
  @Field(() => ID)
  batchId!: string;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field()
  repeated!: boolean;
}

@ObjectType({ description: 'What one of two clerks read on a sheet that the other read otherwise.' })
export class PaperReading {
  @Field(() => Int, { description: 'Number of the sheet in the box.' })
  sheet!: number;

  @Field(() => Int, { description: 'Whose reading: 1 or 2.' })
  entry!: number;

  @Field(() => [ID], { description: 'Projects marked on it; none when it was read as not valid.' })
  projectIds!: readonly string[];
}

@ObjectType('FoundVoter', { description: 'A person found by name who may be handed a sheet.' })
export class FoundVoterType {
  @Field(() => ID)
  memberId!: string;

  @Field({ description: 'Surname, given name and patronymic.' })
  name!: string;

  @Field(() => Int)
  birthYear!: number;

  @Field({ description: 'Street and house.' })
  residence!: string;

  @Field({ description: 'May vote here, by the roll that was frozen when voting opened.' })
  eligible!: boolean;
}

@ObjectType('VoterStanding', { description: 'How a resident takes part in a vote, as the desk may know it.' })
export class VoterStandingType {
  @Field(() => BallotStandingEnum)
  standing!: string;

  @Field(() => String, { nullable: true, description: 'Why they may not vote here; null when they may.' })
  barredBy!: string | null;

  @Field(() => KatoScalar, { nullable: true, description: 'The budget that they have a say in.' })
  district!: string | null;
}

/** The one way in which somebody takes part: a ballot that was cast, a sheet of paper, or none yet. */
export function standingOf({ ballot, hasSheet }: BallotState): 'voted' | 'paper' | 'notVoted' {
  if (ballot) return 'voted';
  return hasSheet ? 'paper' : 'notVoted';
}

@ObjectType({ description: 'The sheets of one place.' })
export class PaperBatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => KatoScalar)
  district!: string;

  @Field(() => BilingualTextType)
  place!: BilingualTextType;

  @Field(() => Int)
  printed!: number;

  @Field(() => Int, { description: 'Handed to voters.' })
  issued!: number;

  @Field(() => [Int], { description: 'Readings that are there: 1, 2.' })
  entries!: readonly number[];

  @Field(() => [Int], {
    nullable: true,
    description: 'Sheets that are read differently and not settled; null before both readings are there.',
  })
  differences!: readonly number[] | null;

  @Field({ description: 'Its sheets are in the count.' })
  reconciled!: boolean;

  @Field(() => Int, { nullable: true })
  valid!: number | null;

  @Field(() => Int, { nullable: true })
  inBox!: number | null;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'A step with a batch of paper was carried out.' })
export class PaperBatchChanged {
  @Field(() => ID)
  batchId!: string;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field(() => Int)
  revision!: number;

  @Field()
  repeated!: boolean;
}
