import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';
import { DeskStatusEnum } from './enums.js';

@ObjectType({ description: 'A device that registers without a connection; the opening waits for it.' })
export class DeskType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  deviceId!: string;

  @Field(() => DeskStatusEnum)
  status!: 'enlisted' | 'synced' | 'lost';

  @Field(() => Int, { description: 'Its registrations that have arrived.' })
  entries!: number;

  @Field(() => InstantScalar)
  enlistedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was synced or declared lost.' })
  endedAt!: string | null;
}
