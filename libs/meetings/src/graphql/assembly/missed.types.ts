import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, KatoScalar } from '#libs/graphql';
import type { SittingBody } from '#libs/norms';
import { ASSEMBLY_DEADLINES } from '../../read-model/assembly/missed.queries.js';
import { ResponsiblePersonType } from '../duty.type.js';
import { enumOf } from '../enums.js';
import { SittingBodyEnum } from './assembly.enums.js';

export const AssemblyDeadlineEnum = enumOf(
  'AssemblyDeadline',
  'What was due: a sitting within the interval of the norm, the notice of one, the delivery of its minutes.',
  ASSEMBLY_DEADLINES,
);

@ObjectType({
  description: 'A deadline of an assembly or a gathering that passed, by how long, and who answers for it.',
})
export class MissedAssemblyDeadline {
  @Field(() => AssemblyDeadlineEnum)
  kind!: string;

  @Field(() => CalendarDateScalar)
  dueOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When it was done after all.' })
  doneOn!: string | null;

  @Field(() => Int, { description: 'Calendar days after the last one, until it was done or until today.' })
  daysLate!: number;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => SittingBodyEnum)
  body!: SittingBody;

  @Field(() => ID, { nullable: true })
  assemblyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The sitting; none where none was held.' })
  meetingId!: string | null;

  @Field(() => [ResponsiblePersonType])
  responsible!: ResponsiblePersonType[];
}
