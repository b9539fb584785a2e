import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '#libs/graphql';
import { NormCitationType } from '#libs/norms';

@ObjectType({ description: 'A norm as it was frozen when the gathering was convened.' })
export class FrozenNormType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The value as JSON.' })
  value!: string;

  @Field({ description: 'Act, article, paragraph.' })
  source!: string;

  @Field(() => NormCitationType)
  cited!: NormCitationType;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;

  @Field({ description: '`law`, or `territory` for a rule of its own approved by the maslikhat.' })
  origin!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;
}
