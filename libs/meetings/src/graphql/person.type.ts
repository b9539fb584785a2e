import type { MeetingOfTarget } from '#libs/graphql';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A name as on the identity card, never translated.' })
export class FullName {
  @Field()
  surname!: string;

  @Field()
  given!: string;

  @Field(() => String, { nullable: true })
  patronymic!: string | null;
}

@ObjectType({
  description: 'The person was forgotten on their request or by a norm; the name is gone for good.',
})
export class Erased {
  @Field()
  erased!: boolean;
}

@ObjectType({ description: 'You may see that there is a person, but not who.' })
export class Withheld {
  @Field()
  withheld!: boolean;
}

export const PersonName = createUnionType({
  name: 'PersonName',
  types: () => [FullName, Erased, Withheld] as const,
  resolveType: (value: object) => ('surname' in value ? FullName : 'erased' in value ? Erased : Withheld),
});

@ObjectType('Person', { description: 'A member of the community.' })
export class PersonType {
  @Field(() => ID)
  id!: string;

  /** True where a name is public by its nature: a candidate, a representative, the chair, the secretary. */
  public!: boolean;

  territory!: string;

  /** The gathering's chair and secretary, who see its names. */
  meeting!: MeetingOfTarget;

  @Field(() => Int, { nullable: true, description: 'Tells namesakes apart; for the office only.' })
  birthYear?: number | null;
}
