import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEmail, IsOptional, Matches } from 'class-validator';
import { connectionOf, InstantScalar, IsId, KatoScalar } from '#libs/graphql';

@ObjectType('Notification', { description: 'What you were told because you took part in it.' })
export class NotificationType {
  @Field(() => ID, { description: 'Of the event that it tells of.' })
  id!: string;

  @Field({ description: 'Type of the event.' })
  kind!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field({ description: 'In the language of the request.' })
  text!: string;

  @Field({ description: 'Kazakh above Russian and where one reads on: to be passed on as it is.' })
  shareText!: string;

  @Field({ description: 'Where one reads on: a path of the web app.' })
  path!: string;

  @Field(() => InstantScalar)
  occurredAt!: string;

  @Field()
  isRead!: boolean;
}

@ObjectType('MyNotifications', { description: 'Your notices, latest first.' })
export class MyNotifications extends connectionOf(NotificationType, 'Notification') {
  @Field(() => Int)
  unreadCount!: number;
}

@ObjectType({ description: 'Where you are told besides here.' })
export class MyContacts {
  @Field(() => String, { nullable: true, description: 'Telephone for SMS.' })
  sms!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;
}

@ObjectType({ description: 'They are read.' })
export class NotificationsRead {
  @Field(() => Int, { description: 'How many you have not read.' })
  unreadCount!: number;
}

@ObjectType({ description: 'They are kept in the vault, sealed.' })
export class ContactsSaved {
  @Field(() => MyContacts)
  contacts!: MyContacts;
}

@InputType()
export class MarkNotificationsReadInput {
  @Field(() => ID, { description: 'UUID made by the client.' })
  @IsId()
  commandId!: string;

  @Field(() => [ID], { nullable: true, description: 'All of them when left out.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsId({ each: true })
  ids?: string[];
}

@InputType({ description: 'What is left out is taken away.' })
export class SaveMyContactsInput {
  @Field(() => ID, { description: 'UUID made by the client.' })
  @IsId()
  commandId!: string;

  @Field(() => String, { nullable: true, description: 'Telephone for SMS: + and digits.' })
  @IsOptional()
  @Matches(/^\+\d{10,15}$/)
  sms?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  email?: string;
}
