import { Args, ArgsType, Context, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { DomainError } from '#libs/kernel';
import { decodeCursor, PageArgs, pageOf, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import type { Principal } from '#libs/identity';
import { Inbox } from '../inbox.js';
import { shareText } from '../notice.js';
import type { FiledNotice } from '../notice.js';
import { Contacts } from '../ports.js';
import { PublicUrl } from '../public-url.js';
import {
  ContactsSaved,
  MarkNotificationsReadInput,
  MyContacts,
  MyNotifications,
  NotificationsRead,
  NotificationType,
  SaveMyContactsInput,
} from './notification.types.js';

const NotificationsReadResult = resultUnion('NotificationsReadResult', NotificationsRead, []);
const ContactsSavedResult = resultUnion('ContactsSavedResult', ContactsSaved, []);

@ArgsType()
class MyNotificationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  unreadOnly?: boolean;
}

type PersonalContext = RequestContext & { readonly principal: Principal };

/** A person's own notices and contacts, and nobody else's. */
@Resolver()
export class NotificationResolver {
  constructor(
    private readonly inbox: Inbox,
    private readonly contacts: Contacts,
    private readonly publicUrl: PublicUrl,
  ) {}

  @Operation('myNotifications')
  @Query(() => MyNotifications, { description: 'What you were told of what you took part in.' })
  async myNotifications(
    @Args() { first, after, unreadOnly }: MyNotificationsArgs,
    @Context() context: PersonalContext,
  ): Promise<MyNotifications> {
    const ids = idsOf(context);
    const [place] = after == null ? [] : decodeCursor(after, [(part) => /^\d{1,18}$/.test(part)]);
    const from = place !== undefined && { after: place };
    const [rows, { total, unread }] = await Promise.all([
      this.inbox.list(ids, first + 1, { unreadOnly: unreadOnly === true, ...from }),
      this.inbox.count(ids),
    ]);
    const page = pageOf(
      rows,
      first,
      unreadOnly === true ? unread : total,
      (notice) => [notice.place],
      (notice) => this.view(notice, context),
    );
    return { ...page, unreadCount: unread };
  }

  @Operation('markNotificationsRead')
  @Mutation(() => NotificationsReadResult, { description: 'You have read these notices, or all of them.' })
  async markNotificationsRead(
    @Args('input') { ids: noticeIds }: MarkNotificationsReadInput,
    @Context() context: PersonalContext,
  ): Promise<NotificationsRead> {
    const ids = idsOf(context);
    await this.inbox.markRead(ids, noticeIds ?? undefined);
    return plainToInstance(NotificationsRead, { unreadCount: (await this.inbox.count(ids)).unread });
  }

  @Operation('myContacts')
  @Query(() => MyContacts, { description: 'Where you are told besides here, as you left it.' })
  async myContacts(@Context() { principal }: PersonalContext): Promise<MyContacts> {
    const { sms, email } = await this.contacts.own(personOf(principal));
    return { sms: sms ?? null, email: email ?? null };
  }

  @Operation('saveMyContacts')
  @Mutation(() => ContactsSavedResult, { description: 'Leaves where you are told besides here.' })
  async saveMyContacts(
    @Args('input') { sms, email }: SaveMyContactsInput,
    @Context() { principal }: PersonalContext,
  ): Promise<ContactsSaved> {
    await this.contacts.save(personOf(principal), {
      ...(sms != null && { sms }),
      ...(email != null && { email }),
    });
    return plainToInstance(ContactsSaved, { contacts: { sms: sms ?? null, email: email ?? null } });
  }

  private view(notice: FiledNotice, { locale }: RequestContext): NotificationType {
    const { noticeId, kind, territory, text, path, occurredAt, isRead } = notice;
    return {
      id: noticeId,
      kind,
      territory,
      text: text[locale],
      shareText: shareText(notice, this.publicUrl.value),
      path,
      occurredAt,
      isRead,
    };
  }
}

/** The ids under which a person is told: that of the account, and that on the roll. */
function idsOf({ principal, memberId }: PersonalContext): readonly string[] {
  return [personOf(principal), ...(memberId === undefined ? [] : [memberId])];
}

/** @throws DomainError `NotSignedIn` */
function personOf(principal: Principal): string {
  if (principal.kind !== 'person') throw new DomainError('NotSignedIn');
  return principal.personId;
}
