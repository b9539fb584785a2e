import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Provider } from '@nestjs/common';
import { Pool } from 'pg';
import type { Clock } from '#libs/kernel';
import { NotificationResolver } from './graphql/notification.resolver.js';
import { Inbox } from './inbox.js';
import { Notifications } from './notifications.js';
import { Outbox } from './outbox.js';
import { Contacts } from './ports.js';
import type { MessageCarrier } from './ports.js';
import { PublicUrl } from './public-url.js';

export interface NotificationsModuleOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly carriers: readonly MessageCarrier[];
  readonly clock: Clock;
  readonly publicUrl: string;
  /** Who answers for {@link Contacts}. */
  readonly contacts: Provider;
}

/** Who is told what, and by which way. Needs the database around it. */
@Module({})
export class NotificationsModule {
  static of({
    imports = [],
    carriers,
    clock,
    publicUrl,
    contacts: port,
  }: NotificationsModuleOptions): DynamicModule {
    return {
      module: NotificationsModule,
      imports,
      providers: [
        port,
        { provide: PublicUrl, useValue: new PublicUrl(publicUrl) },
        { provide: Inbox, inject: [Pool], useFactory: (pool: Pool) => Inbox.open(pool) },
        {
          provide: Notifications,
          inject: [Inbox, Pool, Contacts],
          useFactory: (inbox: Inbox, pool: Pool, contacts: Contacts) =>
            new Notifications({
              inbox,
              outbox: new Outbox(pool),
              contacts,
              carriers,
              clock,
              publicUrl,
            }),
        },
        NotificationResolver,
      ],
      exports: [Notifications],
    };
  }
}
