import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn } from 'class-validator';
import {
  DateField,
  IdField,
  IdsField,
  InstantField,
  KatoField,
  ListField,
  NestedField,
  TextField,
  TiynField,
  WholeField,
} from '#libs/graphql';
import { BilingualTextInput, CommandInput } from '#libs/meetings';
import { SCREENING_GROUNDS } from '../../domain/proposal/screening-grounds.js';
import type { ScreeningGround } from '../../domain/proposal/screening-grounds.js';
import { AppealOutcomeEnum, ScreeningGroundEnum } from './proposal.enums.js';

const MOST_QUANTITY = 1_000_000_000;
const MOST_MICRODEGREES = 180_000_000;

@InputType({ description: 'A point on the map, WGS 84, in millionths of a degree.' })
export class MapPointInput {
  @WholeField(0, MOST_MICRODEGREES)
  latitude!: number;

  @WholeField(0, MOST_MICRODEGREES)
  longitude!: number;
}

@InputType({
  description: 'A line of the estimate: quantity times price is the amount, to the nearest tiyn.',
})
export class EstimateLineInput {
  @TextField(300)
  name!: string;

  @TextField(50, { description: 'Metre, piece, cubic metre …' })
  unit!: string;

  @WholeField(1, MOST_QUANTITY, { description: 'In thousandths of the unit: 1500 is one and a half.' })
  quantityThousandths!: number;

  @TiynField(1)
  priceTiyn!: number;

  @TiynField(1)
  amountTiyn!: number;
}

@InputType({ description: 'What the community itself brings in, valued in tiyn.' })
export class OwnShareInput {
  @TiynField(0)
  moneyTiyn!: number;

  @TiynField(0)
  labourTiyn!: number;

  @TiynField(0)
  materialsTiyn!: number;

  @TextField(1_000, { nullable: true, description: 'What it consists of.' })
  words?: string;
}

@InputType({ description: 'What an author fills in.' })
export class ProposalFormInput {
  @TextField(150)
  name!: string;

  @TextField(5_000)
  description!: string;

  @TextField(300)
  address!: string;

  @TextField(50, { description: 'One of the categories of the campaign.' })
  category!: string;

  @KatoField({ description: 'The settlement that it is for.' })
  place!: string;

  @NestedField(() => MapPointInput)
  point!: MapPointInput;

  @ListField(() => EstimateLineInput, { most: 100 })
  estimate!: EstimateLineInput[];

  @NestedField(() => OwnShareInput)
  ownShare!: OwnShareInput;

  @IdsField({ most: 10, description: 'Photographs of the present state, uploaded before.' })
  photoIds!: string[];

  @IdsField({ most: 10, description: 'Sketches or pictures of how it is to be.' })
  sketchIds!: string[];

  @IdsField({ most: 10, description: 'Estimates and other papers.' })
  documentIds!: string[];

  @TextField(300, { nullable: true, description: 'The paper that will show it is done.' })
  completionDocument?: string;

  @TextField(300, { nullable: true })
  sourceOfFunds?: string;

  @TextField(300, { nullable: true, description: 'Where it is known.' })
  responsibleInstitution?: string;
}

@InputType()
export class SubmitProposalInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @IdField({
    nullable: true,
    description: 'Whose proposal it is, when the office enters it at the desk; your own when left out.',
  })
  memberId?: string;

  @NestedField(() => ProposalFormInput)
  form!: ProposalFormInput;
}

@InputType({ description: 'What every step of a proposal carries.' })
export class ProposalInput extends CommandInput {
  @IdField()
  proposalId!: string;

  @WholeField(0, 1_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType({ description: 'What every step of the council and the office carries.' })
export abstract class OfficialProposalInput extends ProposalInput {
  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;
}

@InputType()
export class ReworkProposalInput extends ProposalInput {
  @NestedField(() => ProposalFormInput)
  form!: ProposalFormInput;
}

@InputType()
export class AcceptProposalInput extends OfficialProposalInput {
  @NestedField(() => BilingualTextInput, { description: 'As the ballot names it; it names nobody.' })
  title!: BilingualTextInput;
}

@InputType()
export class ReturnProposalInput extends OfficialProposalInput {
  @TextField(5_000, { description: 'What is to be mended.' })
  reasons!: string;
}

@InputType()
export class RefuseProposalInput extends OfficialProposalInput {
  @Field(() => [ScreeningGroundEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(SCREENING_GROUNDS.length)
  @IsIn(SCREENING_GROUNDS, { each: true })
  grounds!: ScreeningGround[];

  @TextField(5_000)
  reasons!: string;
}

@InputType()
export class PublishScreeningInput extends OfficialProposalInput {
  @DateField()
  publishedOn!: string;

  @NestedField(() => BilingualTextInput)
  where!: BilingualTextInput;

  @IdField({ nullable: true, description: 'A picture of the publication, uploaded before.' })
  proofDocumentId?: string;
}

@InputType()
export class AppealScreeningInput extends ProposalInput {
  @TextField(5_000)
  text!: string;
}

@InputType()
export class DecideScreeningAppealInput extends OfficialProposalInput {
  @Field(() => AppealOutcomeEnum)
  @IsIn(['granted', 'dismissed'])
  outcome!: 'granted' | 'dismissed';

  @TextField(5_000)
  reasons!: string;

  @NestedField(() => BilingualTextInput, { nullable: true, description: 'For the ballot, with `granted`.' })
  title?: BilingualTextInput;
}

@InputType({ description: 'An unfinished form, as the page keeps it.' })
export class SaveProposalDraftInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @TextField(60_000)
  content!: string;

  @WholeField(0, 1_000_000, { description: 'The version you went on from; 0 for the first.' })
  seenVersion!: number;
}
