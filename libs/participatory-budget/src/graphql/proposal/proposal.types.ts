import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar, TiynScalar } from '#libs/graphql';
import { BilingualTextType } from '#libs/meetings';
import { DatedStep } from '../dated-step.js';
import { ProposalAwaitsEnum, ProposalPhaseEnum, ScreeningGroundEnum } from './proposal.enums.js';

@ObjectType({ description: 'A point on the map, WGS 84, in millionths of a degree.' })
export class MapPoint {
  @Field(() => Int)
  latitude!: number;

  @Field(() => Int)
  longitude!: number;
}

@ObjectType({ description: 'What a line of an estimate is for.' })
export class EstimateWords {
  @Field()
  name!: string;

  @Field()
  unit!: string;
}

@ObjectType({ description: 'What somebody wrote; whoever is forgotten takes it along.' })
export class ProposalWordsType {
  @Field()
  name!: string;

  @Field()
  description!: string;

  @Field()
  address!: string;

  @Field(() => [EstimateWords], { description: 'Line by line, as the lines of the estimate.' })
  estimate!: EstimateWords[];

  @Field(() => String, { nullable: true })
  ownShare!: string | null;

  @Field(() => String, { nullable: true })
  completionDocument!: string | null;

  @Field(() => String, { nullable: true })
  sourceOfFunds!: string | null;

  @Field(() => String, { nullable: true })
  responsibleInstitution!: string | null;
}

@ObjectType({ description: 'A line of an estimate.' })
export class EstimateLine {
  @Field(() => Int)
  quantityThousandths!: number;

  @Field(() => TiynScalar)
  priceTiyn!: number;

  @Field(() => TiynScalar)
  amountTiyn!: number;
}

@ObjectType({ description: 'What the community itself brings in.' })
export class OwnShare {
  @Field(() => TiynScalar)
  moneyTiyn!: number;

  @Field(() => TiynScalar)
  labourTiyn!: number;

  @Field(() => TiynScalar)
  materialsTiyn!: number;
}

@ObjectType({ description: 'A picture or a paper.' })
export class ProposalFileType {
  @Field(() => ID)
  id!: string;

  @Field()
  mediaType!: string;

  @Field({ description: 'Where it is, for whoever may see the proposal.' })
  url!: string;
}

@ObjectType({ description: 'One step of a proposal.' })
export class ProposalStep extends DatedStep {}

@ObjectType('Proposal', { description: 'What a resident proposes for the participatory budget.' })
export class ProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field()
  category!: string;

  @Field(() => KatoScalar, { description: 'The settlement that it is for.' })
  place!: string;

  @Field(() => MapPoint)
  point!: MapPoint;

  @Field(() => BilingualTextType, { nullable: true, description: 'As the ballot names it, once accepted.' })
  title!: BilingualTextType | null;

  @Field(() => [EstimateLine])
  estimate!: EstimateLine[];

  @Field(() => OwnShare)
  ownShare!: OwnShare;

  @Field(() => TiynScalar, { description: 'All lines of the estimate.' })
  totalTiyn!: number;

  @Field(() => TiynScalar, { description: 'What the budget is asked to pay.' })
  costTiyn!: number;

  @Field(() => ProposalPhaseEnum)
  phase!: string;

  @Field(() => ProposalAwaitsEnum, { nullable: true, description: 'Whose turn it is.' })
  awaits!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of that turn.' })
  dueOn!: string | null;

  @Field()
  overdue!: boolean;

  @Field(() => InstantScalar)
  submittedAt!: string;

  @Field(() => [ScreeningGroundEnum], { description: 'On which it was refused.' })
  grounds!: string[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day on which its author may appeal.',
  })
  appealUntil!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  publicationDueOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  publishedOn!: string | null;

  @Field(() => BilingualTextType, { nullable: true })
  publishedWhere!: BilingualTextType | null;

  @Field(() => Int, { description: 'Send it as expectedRevision to decide on what you see.' })
  revision!: number;

  authorId!: string;
  wordsTextId!: string;
  reasonsTextId!: string | null;
  appealTextId!: string | null;
  rulingTextId!: string | null;
  files!: {
    readonly photos: ProposalFileType[];
    readonly sketches: ProposalFileType[];
    readonly documents: ProposalFileType[];
  };
}

@ObjectType({ description: 'A proposal that may be the same.' })
export class LikelyDuplicate {
  @Field(() => ProposalType)
  proposal!: ProposalType;

  @Field(() => Float, { description: 'Likeness of the words, 0 to 1.' })
  similarity!: number;

  @Field(() => Int)
  metres!: number;
}

@ObjectType({ description: 'An unfinished form; only its author sees it.' })
export class ProposalDraftType {
  @Field()
  content!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'The step is in the log.' })
export class ProposalChanged extends Changed {
  @Field(() => ID)
  proposalId!: string;
}
