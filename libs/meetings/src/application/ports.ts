import type { CalendarDate, Kato } from '#libs/kernel';
import type { FrozenNorms, NormId } from '#libs/norms';
import type { Area, VaultDocumentReference, VaultTextReference } from '../domain/section-plan.events.js';
import type { MembershipFacts } from '../domain/separate-gathering.commands.js';

/** Injection token of the log. */
export const EVENT_STORE = Symbol('event store');

/** Injection token of the calendar of working days. */
export const WORKING_CALENDAR = Symbol('working calendar');

/** What the meetings need to know of the roll of members; the community context answers. */
export abstract class MembersOfSection {
  /** Eligible members of the areas on a date, and the version of the roll that says so. */
  abstract count(
    areas: readonly Area[],
    on: CalendarDate,
  ): Promise<{ eligible: number; rollVersion: number }>;

  /** What the roll says of one person for these areas on that date. */
  abstract membership(
    memberId: string,
    areas: readonly Area[],
    on: CalendarDate,
  ): Promise<Pick<MembershipFacts, 'rollVersion' | 'verdict'>>;
}

/** Where free text and documents go; the log keeps id and salted hash. */
export abstract class MeetingVault {
  /** Keeps a text under this id; the same id again answers the same reference. */
  abstract putText(textId: string, text: string, territory: Kato): Promise<VaultTextReference>;

  /** Keeps a document under this id; the same id again answers the same reference. */
  abstract putDocument(
    documentId: string,
    bytes: Uint8Array,
    territory: Kato,
  ): Promise<VaultDocumentReference>;

  /** @throws DomainError `NotFound` when no such document was uploaded for the territory */
  abstract document(documentId: string, territory: Kato): Promise<VaultDocumentReference>;

  /** @throws DomainError `NotFound`, `Erased` */
  abstract bytes(documentId: string, territory: Kato): Promise<Uint8Array>;
}

export abstract class NormsInForce {
  abstract inForce<Id extends NormId>(
    ids: readonly Id[],
    on: CalendarDate,
    territory: Kato,
  ): Promise<FrozenNorms<Id>>;
}

/** A person as the office may see one. */
export type KnownPerson =
  | {
      readonly surname: string;
      readonly given: string;
      readonly patronymic?: string;
      readonly birthYear: number;
      /** Street and house, in the words of the roll. */
      readonly residence: string;
    }
  | { readonly erased: true };

/** Names, joined when read; the vault records that it was opened, by whom and what for. */
export abstract class MemberNames {
  abstract of(
    memberIds: readonly string[],
    territory: Kato,
    purpose: string,
  ): Promise<ReadonlyMap<string, KnownPerson>>;
}
