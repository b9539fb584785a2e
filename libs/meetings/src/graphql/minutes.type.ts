import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar } from '#libs/graphql';

@ObjectType({ description: 'The minutes: who has signed, when they were delivered and published.' })
export class MinutesType {
  @Field(() => ID, { nullable: true, description: 'The document that the first signature froze.' })
  documentId!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  chairSignedAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  secretarySignedAt!: string | null;

  @Field(() => String, { nullable: true })
  incomingNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  deliveredOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  deliveryDueOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  publishedOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The public copy.' })
  publicDocumentId!: string | null;
}
