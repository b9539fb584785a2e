import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar, TiynScalar } from '#libs/graphql';
import { BilingualTextType, DecisionReferenceType } from '#libs/meetings';
import { DatedStep } from '../dated-step.js';
import { ProposalFileType } from '../proposal/proposal.types.js';
import { DelayCauseEnum, ProjectPhaseEnum } from './project.enums.js';

@ObjectType({ description: 'A part of the work: planned, and as it went.' })
export class ProjectStage {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualTextType)
  name!: BilingualTextType;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { description: 'As it was planned.' })
  plannedTo!: string;

  @Field(() => CalendarDateScalar, { description: 'As it stands after delays.' })
  dueOn!: string;

  @Field(() => TiynScalar)
  plannedTiyn!: number;

  @Field(() => TiynScalar)
  spentTiyn!: number;

  @Field(() => CalendarDateScalar, { nullable: true })
  finishedOn!: string | null;

  @Field({ description: 'Its last report came after its day.' })
  late!: boolean;

  @Field(() => Int, { description: 'How often its day was missed.' })
  missed!: number;

  @Field(() => [ProposalFileType])
  photosBefore!: ProposalFileType[];

  @Field(() => [ProposalFileType])
  photosAfter!: ProposalFileType[];
}

@ObjectType({ description: 'A stage that was given a later day.' })
export class ProjectDelay {
  @Field(() => ID)
  stageId!: string;

  @Field(() => DelayCauseEnum)
  cause!: string;

  @Field(() => CalendarDateScalar)
  oldDueOn!: string;

  @Field(() => CalendarDateScalar)
  newDueOn!: string;

  reasonsTextId!: string;
}

@ObjectType({ description: 'What the office reported of a stage.' })
export class StageReport {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  stageId!: string;

  @Field(() => CalendarDateScalar)
  reportedOn!: string;

  @Field(() => TiynScalar, { description: 'Spent since the report before.' })
  spentTiyn!: number;

  @Field({ description: 'With it the stage was finished.' })
  finished!: boolean;

  @Field({ description: 'It came after the day of the stage.' })
  late!: boolean;

  textId!: string;
}

@ObjectType({ description: 'What a resident wrote beside a mark.' })
export class ProjectComment {
  @Field(() => Int, { description: 'From 1, bad, to 5, good.' })
  mark!: number;

  @Field(() => InstantScalar)
  at!: string;

  textId!: string;
}

@ObjectType({ description: 'One step of a project.' })
export class ProjectStep extends DatedStep {
  @Field(() => ID, { nullable: true, description: 'The stage it is about.' })
  stageId!: string | null;
}

@ObjectType('Project', { description: 'A winner of the participatory budget, and what is built of it.' })
export class ProjectType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field()
  category!: string;

  @Field(() => KatoScalar)
  place!: string;

  @Field(() => ProjectPhaseEnum)
  phase!: string;

  @Field(() => TiynScalar, { description: 'What the budget gives.' })
  allocatedTiyn!: number;

  @Field(() => TiynScalar, { description: 'What the community brings in.' })
  ownShareTiyn!: number;

  @Field(() => TiynScalar)
  spentTiyn!: number;

  @Field(() => ID, { nullable: true, description: 'Person id of who is responsible.' })
  responsible!: string | null;

  @Field(() => BilingualTextType, { nullable: true })
  institution!: BilingualTextType | null;

  @Field(() => BilingualTextType, { nullable: true, description: 'The paper that will show it is done.' })
  completionDocument!: BilingualTextType | null;

  @Field(() => DecisionReferenceType, { nullable: true })
  contract!: DecisionReferenceType | null;

  @Field(() => TiynScalar, { nullable: true })
  priceTiyn!: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'By the contract.' })
  deadline!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  completedOn!: string | null;

  @Field(() => [ProposalFileType], { description: 'The contract and the completion document.' })
  papers!: ProposalFileType[];

  @Field({ description: 'Completed after the day of the contract.' })
  late!: boolean;

  @Field(() => Int, { description: 'How many residents evaluated it.' })
  marks!: number;

  @Field(() => Float, { nullable: true, description: 'From 1, bad, to 5, good.' })
  averageMark!: number | null;

  @Field(() => Int, { description: 'Send it as expectedRevision to decide on what you see.' })
  revision!: number;

  contractorTextId!: string | null;
  stoppedTextId!: string | null;
}

@ObjectType({ description: 'The step is in the log.' })
export class ProjectChanged extends Changed {
  projectId!: string;
}
