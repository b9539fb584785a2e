import type { CalendarDate, Kato } from '#libs/kernel';
import type {
  Area,
  BilingualText,
  VaultDocumentReference,
  VaultTextReference,
} from '../domain/section-plan.events.js';
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

  /** Everybody on the section's list on that date, in order of their names; for the prefilled sheet. */
  abstract list(areas: readonly Area[], on: CalendarDate): Promise<readonly string[]>;

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

  /** The text of a reference; undefined once it was erased. */
  abstract text(textId: string): Promise<string | undefined>;

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

/** A person in office as papers name one. */
export interface OfficialOfPaper {
  readonly position: BilingualText;
  /** Absent when the name was erased or never recorded. */
  readonly name?: { readonly surname: string; readonly given: string; readonly patronymic?: string };
}

/** Names of territories and of people in office; the community context answers. */
export abstract class Registers {
  /** @throws DomainError `TerritoryUnknown` */
  abstract territoryName(kato: Kato): Promise<BilingualText>;

  /** Undefined for somebody who was never recorded. */
  abstract official(officialId: string): Promise<OfficialOfPaper | undefined>;

  /** The okrug's akim on a day, as appointed; undefined when nobody is. */
  abstract akimOf(territory: Kato, on: CalendarDate): Promise<OfficialOfPaper | undefined>;
}
