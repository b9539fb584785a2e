import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { CalendarDateScalar, CarriedOut, InstantScalar, IsId, KatoScalar, resultUnion } from '#libs/graphql';
import { APPOINTED_ROLES } from '../domain/roles.js';
import type { AppointedRole } from '../domain/roles.js';
import { IDENTITY_REFUSALS } from './refusals.js';

const RoleEnum = Object.fromEntries(APPOINTED_ROLES.map((role) => [role, role])) as Record<
  AppointedRole,
  AppointedRole
>;
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is appointed to, within a territory.',
});

@ObjectType({ description: 'A role held in a territory.' })
export class RoleGrant {
  @Field(() => ID)
  personId!: string;

  @Field(() => RoleEnum)
  role!: AppointedRole;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day.' })
  validTo!: string | null;
}

@ObjectType({ description: 'Who you are here.' })
export class Me {
  @Field(() => ID)
  personId!: string;

  @Field(() => String, { nullable: true, description: 'As the identity provider calls you.' })
  displayName!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who you are on the roll of members, if an appointment says so.',
  })
  memberId!: string | null;

  @Field(() => [RoleGrant])
  roles!: RoleGrant[];

  @Field(() => InstantScalar, { nullable: true, description: 'When you have to sign in again.' })
  signedInUntil!: string | null;
}

@ObjectType({ description: 'The appointment is in the log.' })
export class AppointmentRecorded extends CarriedOut {
  @Field(() => ID)
  personId!: string;
}

export const AppointmentResult = resultUnion('AppointmentResult', AppointmentRecorded, IDENTITY_REFUSALS);

@InputType({ description: 'The act an appointment rests on.' })
class BasisInput {
  @Field()
  @Length(1, 50)
  number!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date!: string;
}

@InputType()
abstract class AppointmentInput {
  @Field(() => ID)
  @IsId()
  commandId!: string;

  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => RoleEnum)
  @IsIn(APPOINTED_ROLES)
  role!: AppointedRole;

  @Field(() => KatoScalar)
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => BasisInput)
  @ValidateNested()
  @Type(() => BasisInput)
  basis!: BasisInput;
}

@InputType()
export class GrantRoleInput extends AppointmentInput {
  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validTo?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who the person is on the roll of members: so the secretary of a meeting is recognised.',
  })
  @IsOptional()
  @IsId()
  memberId?: string;
}

@InputType()
export class RevokeRoleInput extends AppointmentInput {
  @Field(() => CalendarDateScalar, { description: 'First day without the role.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  from!: string;
}
