import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, KatoScalar, TiynScalar } from '#libs/graphql';
import { BilingualTextType, DecisionReferenceType } from '#libs/meetings';

@ObjectType({ description: 'The close of the counting.' })
export class CampaignCount {
  @Field(() => Int)
  web!: number;

  @Field(() => Int)
  desk!: number;

  @Field(() => Int, { description: 'Valid sheets of paper.' })
  paper!: number;

  @Field({ description: 'Root of the tree over the commitments of the ballots, hexadecimal.' })
  commitmentRoot!: string;

  @Field(() => InstantScalar)
  closedAt!: string;
}

@ObjectType({ description: 'Why a project won or lost.' })
export class ProjectOutcome {
  @Field(() => ID)
  projectId!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => TiynScalar)
  costTiyn!: number;

  @Field({ description: '`won`, `lost` or `not-counted`.' })
  result!: string;

  @Field(() => Int, { description: 'Voters who named it.' })
  voters!: number;

  @Field({ description: 'Why, in full sentences in your language: how it won, or what it lacked.' })
  why!: string;
}

@ObjectType({ description: 'The result of one budget.' })
export class DistrictOutcome {
  @Field(() => KatoScalar)
  district!: string;

  @Field(() => TiynScalar)
  budgetTiyn!: number;

  @Field(() => TiynScalar)
  spentTiyn!: number;

  @Field(() => Int)
  voters!: number;

  @Field(() => [ID], { description: 'In the order in which the rule chose them.' })
  winners!: readonly string[];

  @Field(() => [ProjectOutcome], { description: 'In the order of the ballot.' })
  projects!: readonly ProjectOutcome[];

  @Field({ description: 'Statistics in plain words; numbers of voters below ten are not told.' })
  statistics!: string;

  @Field({ description: 'Address of the file that anybody can count again.' })
  pbFile!: string;
}

@ObjectType({ description: 'What a court made of a result.' })
export class CourtCorrectionType {
  @Field(() => DecisionReferenceType)
  decision!: DecisionReferenceType;

  @Field(() => BilingualTextType)
  court!: BilingualTextType;

  /** Where the vault keeps the reason. */
  reasonTextIds!: { readonly kk: string; readonly ru: string };

  @Field(() => [ID], {
    description: 'Of the whole campaign from then on, the districts it left alone included.',
  })
  winners!: readonly string[];

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@ObjectType({ description: 'What a campaign came to, as the rule counted it.' })
export class CampaignResult {
  @Field(() => InstantScalar)
  declaredAt!: string;

  @Field({ description: 'Seed of the lot; its SHA-256 stood in the announcement.' })
  lotSeed!: string;

  @Field(() => [DistrictOutcome])
  districts!: readonly DistrictOutcome[];

  @Field(() => [CourtCorrectionType], { description: 'Beside the declared result, never in its place.' })
  corrections!: readonly CourtCorrectionType[];
}
