import type { Provider } from '@nestjs/common';
import { RollQueries } from '#libs/community';
import type { Vault } from '#libs/community';
import { OfficeHolders } from '#libs/decisions';
import type { ToldOffice } from '#libs/decisions';
import { RoleGrantQueries } from '#libs/identity';
import { katoAndAbove } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { Contacts, FolderCarrier, MESSAGE_CHANNELS } from '#libs/notifications';
import type { ContactsOfPerson, NotificationsModuleOptions } from '#libs/notifications';
import type { Infrastructure } from '../infrastructure/infrastructure.js';

/** What people left themselves; for somebody on the roll who left none, the roll's telephone. */
class ContactsInVault extends Contacts {
  constructor(
    private readonly vault: Vault,
    private readonly roll: RollQueries,
  ) {
    super();
  }

  override async of(
    recipients: readonly string[],
    territory: Kato,
  ): Promise<ReadonlyMap<string, ContactsOfPerson>> {
    const phones = await this.roll.phones(recipients, territory);
    const found = new Map<string, ContactsOfPerson>([...phones].map(([id, sms]) => [id, { sms }]));
    for (const id of recipients) {
      const left = await this.vault.contacts.read(id);
      if (left) found.set(id, left);
    }
    return found;
  }

  override async own(personId: string): Promise<ContactsOfPerson> {
    return (await this.vault.contacts.read(personId)) ?? {};
  }

  override async save(personId: string, contacts: ContactsOfPerson): Promise<void> {
    await this.vault.contacts.save(personId, { ...contacts });
  }
}

class OfficeHoldersByAppointment extends OfficeHolders {
  constructor(private readonly grants: RoleGrantQueries) {
    super();
  }

  override async of(
    offices: readonly ToldOffice[],
    territory: Kato,
    on: CalendarDate,
  ): Promise<readonly string[]> {
    const held = await this.grants.holding(offices, katoAndAbove(territory), on);
    return held.map(({ personId }) => personId);
  }
}

export const officeHolders: Provider = {
  provide: OfficeHolders,
  inject: [RoleGrantQueries],
  useFactory: (grants: RoleGrantQueries) => new OfficeHoldersByAppointment(grants),
};

/** By which ways messages leave the house: into the folder that the configuration names. */
export function notificationsOptions({
  config,
  clock,
  vault,
}: Infrastructure): Omit<NotificationsModuleOptions, 'imports'> {
  const { folder } = config.messages;
  return {
    clock,
    publicUrl: config.http.publicUrl,
    carriers:
      folder === undefined ? [] : MESSAGE_CHANNELS.map((channel) => new FolderCarrier(channel, folder)),
    contacts: {
      provide: Contacts,
      inject: [RollQueries],
      useFactory: (roll: RollQueries) => new ContactsInVault(vault, roll),
    },
  };
}
