import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Matches, Min, ValidateNested } from 'class-validator';
import { IsId, CalendarDateScalar, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import { TERRITORY_KINDS } from '../domain/territory.events.js';
import type { TerritoryKind } from '../domain/territory.events.js';
import { COMMUNITY_REFUSALS } from './refusals.js';

const KindEnum = Object.fromEntries(TERRITORY_KINDS.map((kind) => [kind, kind])) as Record<
  TerritoryKind,
  TerritoryKind
>;
registerEnumType(KindEnum, {
  name: 'TerritoryKind',
  description: 'What a unit of the administrative division is.',
});

@ObjectType()
export class TerritoryName {
  @Field()
  kk!: string;

  @Field()
  ru!: string;
}

@ObjectType({ description: 'How many people live there, by one source.' })
export class PopulationFigureType {
  @Field(() => Int)
  people!: number;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field()
  source!: string;
}

@ObjectType({ description: 'The latest version of a roll: how many members, and the digest that proves it.' })
export class RollType {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDateScalar)
  importedOn!: string;

  @Field()
  digest!: string;
}

@ObjectType('Territory', { description: 'A unit of the administrative division.' })
export class TerritoryType {
  @Field(() => KatoScalar)
  kato!: string;

  @Field(() => KindEnum)
  kind!: TerritoryKind;

  @Field()
  name!: TerritoryName;

  @Field(() => KatoScalar, { nullable: true })
  parent!: string | null;

  @Field(() => [PopulationFigureType], { description: 'Sources that disagree stand side by side.' })
  population!: PopulationFigureType[];
}

@ObjectType({ description: 'The territory is in the log.' })
export class TerritoryRegisteredPayload {
  @Field(() => KatoScalar)
  kato!: string;

  @Field(() => LogPositionScalar)
  position!: string;
}

@ObjectType({ description: 'The card is in the log, the name in the vault.' })
export class OfficialRecordedPayload {
  @Field(() => ID)
  officialId!: string;

  @Field(() => LogPositionScalar)
  position!: string;
}

export const TerritoryResultUnion = resultUnion(
  'TerritoryResult',
  TerritoryRegisteredPayload,
  COMMUNITY_REFUSALS,
);
export const OfficialResultUnion = resultUnion('OfficialResult', OfficialRecordedPayload, COMMUNITY_REFUSALS);

@InputType()
class NamesInput {
  @Field()
  @Length(1, 300)
  kk!: string;

  @Field()
  @Length(1, 300)
  ru!: string;
}

@InputType()
class PopulationInput {
  @Field(() => Int)
  @IsInt()
  @Min(0)
  people!: number;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on!: string;

  @Field()
  @Length(1, 300)
  source!: string;
}

@InputType()
export class RegisterTerritoryInput {
  @Field(() => ID)
  @IsId()
  commandId!: string;

  @Field(() => KatoScalar)
  @Matches(/^\d{9}$/)
  kato!: string;

  @Field(() => KindEnum)
  @IsIn(TERRITORY_KINDS)
  kind!: TerritoryKind;

  @Field(() => NamesInput)
  @ValidateNested()
  @Type(() => NamesInput)
  names!: NamesInput;

  @Field(() => [PopulationInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PopulationInput)
  population?: PopulationInput[];

  @Field(() => [String], { nullable: true, description: 'Where code and names were taken from.' })
  @IsOptional()
  @Length(1, 300, { each: true })
  sources?: string[];

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validFrom!: string;
}

@InputType()
export class RecordOfficialInput {
  @Field(() => ID)
  @IsId()
  commandId!: string;

  @Field(() => ID, { description: 'Person id of who signs in.' })
  @IsId()
  officialId!: string;

  @Field(() => KatoScalar)
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => NamesInput, { description: 'The post, nominative, as papers print it.' })
  @ValidateNested()
  @Type(() => NamesInput)
  position!: NamesInput;

  @Field()
  @Length(1, 100)
  surname!: string;

  @Field()
  @Length(1, 100)
  given!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  patronymic?: string;
}
