import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';
import { RegistrationMark } from './attendance.type.js';
import { NamedMember } from './member.type.js';

@ObjectType({ description: "A member on the section's list, as a device without a connection carries one." })
export class DeskListMember extends NamedMember {
  @Field(() => Int)
  listNumber!: number;

  @Field({ description: 'The last four digits of the IIN.' })
  iinTail!: string;
}

@ObjectType({
  description: "The section's minimal list for one enlisted device; deleted there at the closing.",
})
export class DeskList {
  @Field(() => [DeskListMember])
  members!: DeskListMember[];
}

@ObjectType({ description: 'One registration, by ids alone.' })
export class DeskRegistration extends RegistrationMark {
  @Field(() => ID)
  memberId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The gathering of another section in which the person counts; the registration here was annulled.',
  })
  countedIn!: string | null;
}

@ObjectType({ description: 'Who is registered at this moment, for the marks at a desk.' })
export class DeskRegistrations {
  @Field(() => InstantScalar, { description: "The server's time, by which a desk sets its own." })
  askedAt!: string;

  @Field(() => [DeskRegistration])
  registrations!: DeskRegistration[];

  @Field(() => Int)
  guests!: number;
}
