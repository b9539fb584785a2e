import type { Kato } from '#libs/kernel';

export const MESSAGE_CHANNELS = ['sms', 'email'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** Where somebody can be reached; what is absent is not known. */
export type ContactsOfPerson = { readonly [Channel in MessageChannel]?: string };

/** Contacts, from the vault and nowhere else. */
export abstract class Contacts {
  /** Of people by the id of their account or on the roll; who has none is absent. */
  abstract of(recipients: readonly string[], territory: Kato): Promise<ReadonlyMap<string, ContactsOfPerson>>;

  /** What a person left as their own. */
  abstract own(personId: string): Promise<ContactsOfPerson>;

  /** Puts what a person leaves in the place of what they left before. */
  abstract save(personId: string, contacts: ContactsOfPerson): Promise<void>;
}

/** One message to one person. */
export interface Message {
  /** The same for the same notice, person and channel: a provider sends it once. */
  readonly key: string;
  readonly to: string;
  readonly text: string;
}

/** Takes messages of one channel to people: a gateway for SMS, a mail server, a folder. */
export interface MessageCarrier {
  readonly channel: MessageChannel;
  /** Given again under the same key after a crash or a failure. Rejects when it was not taken. */
  send(message: Message): Promise<void>;
}
