import type { CommandRequest } from '#libs/commands';
import type { Position } from '#libs/event-store';
import type { CalendarDate, Kato } from '#libs/kernel';
import type {
  Area,
  BilingualText,
  VaultDocumentReference,
  VaultTextReference,
} from '../domain/section-plan.events.js';
import type { MembershipFacts } from '../domain/separate-gathering.commands.js';
import type { SeparateGatheringNorms } from '../domain/separate-gathering.events.js';

/** Injection token of the log. */
export const EVENT_STORE = Symbol('event store');

/** Injection token of the clock. */
export const CLOCK = Symbol('clock');

/** Injection token of the calendar of working days. */
export const WORKING_CALENDAR = Symbol('working calendar');

/** The norms that say who is a member of the community. */
export type MembershipNorms = Pick<
  SeparateGatheringNorms,
  'membership.adultAge' | 'membership.foreignPermanentResidents' | 'membership.temporaryRegistration'
>;

/** The people of a section on a date, judged by these norms. */
export interface SectionOnDate {
  readonly territory: Kato;
  readonly areas: readonly Area[];
  readonly on: CalendarDate;
  readonly norms: MembershipNorms;
}

/** A member as the desk finds one: enough to tell namesakes apart. */
export interface FoundMember {
  readonly memberId: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string;
  readonly birthYear: number;
  readonly residence: string;
  /** Why this person has no vote here; empty for an eligible member. */
  readonly ineligible: readonly Ineligibility[];
  /** Place in the printed list, from 1. */
  readonly listNumber?: number;
  /** The last four digits of the IIN. */
  readonly iinTail: string;
}

/** Why somebody on the roll has no vote in this section. */
export type Ineligibility = Exclude<MembershipFacts['verdict'], 'eligible' | 'unknown'>;

export interface MemberSearch {
  readonly text: string;
  readonly first: number;
  /** In the whole territory, for whom the chair may admit. */
  readonly wider?: boolean;
}

/** Who looks at names, and what for: the vault records every opening with it. */
export interface Visitor extends Pick<CommandRequest, 'actor' | 'channel' | 'correlationId'> {
  readonly purpose: 'registrationDesk' | 'meetingRecord' | 'papers' | 'audit';
}

/** A section's names, laid open for a desk. */
export interface OpenedIndex {
  readonly openingId: string;
  /** How many people's names it holds. */
  readonly people: number;
  readonly position: Position;
  readonly repeated: boolean;
}

/** What the meetings need to know of the roll of members; the community context answers. */
export abstract class MembersOfSection {
  /** Eligible members, and the version of the roll that says so: the one in force. */
  abstract count(section: SectionOnDate): Promise<{ eligible: number; rollVersion: number }>;

  /** What a version of the roll says of one person. */
  abstract membership(
    memberId: string,
    section: SectionOnDate,
    rollVersion: number,
  ): Promise<Pick<MembershipFacts, 'rollVersion' | 'verdict'>>;

  /** Everybody on the section's list, in the order of a printed list. */
  abstract list(section: SectionOnDate, rollVersion: number, visitor: Visitor): Promise<readonly string[]>;

  /** Lays the section's names open for a desk, once for whatever is searched in them afterwards. */
  abstract open(
    section: SectionOnDate,
    rollVersion: number,
    visitor: Visitor,
    commandId: string,
  ): Promise<OpenedIndex>;

  /** Members whose names or streets begin with the words given; digits are a birth year, an IIN's end or a house. */
  abstract search(
    section: SectionOnDate,
    rollVersion: number,
    search: MemberSearch,
    visitor: Visitor,
  ): Promise<readonly FoundMember[]>;

  /** Everybody on the section's list, for a device that registers without a connection. */
  abstract carry(
    section: SectionOnDate,
    rollVersion: number,
    visitor: Visitor,
  ): Promise<readonly FoundMember[]>;
}

/** Something with its reference that is not written yet. */
export interface Staged<Reference> {
  readonly reference: Reference;
  /** Writes it; a second time changes nothing. */
  keep(): Promise<void>;
}

/** Where free text and documents go; the log keeps id and salted hash. */
export abstract class MeetingVault {
  /**
   * A text on its way into the vault; `keep` writes it.
   *
   * @param subject the person whom the text is by or about: forgetting them erases it
   * @throws DomainError `TextInvalid`; `keep` throws `SubjectErased` when that person was forgotten
   */
  abstract stageText(text: string, subject?: string): Staged<VaultTextReference>;

  /** The text of a reference; undefined once it was erased. */
  abstract text(textId: string): Promise<string | undefined>;

  /** The texts of references, read at once; those that were erased are left out. */
  abstract texts(textIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** As {@link texts}, of texts about members, given out to somebody, which is recorded. */
  abstract giveOutTexts(
    about: readonly { readonly memberId: string; readonly textId: string }[],
    territory: Kato,
    visitor: Visitor,
  ): Promise<ReadonlyMap<string, string>>;

  /** A document on its way into the vault; `keep` writes it. */
  abstract stageDocument(bytes: Uint8Array, territory: Kato): Staged<VaultDocumentReference>;

  /** @throws DomainError `NotFound` when no such document was uploaded for the territory */
  abstract document(documentId: string, territory: Kato): Promise<VaultDocumentReference>;

  /** @throws DomainError `NotFound`, `Erased` */
  abstract bytes(documentId: string, territory: Kato): Promise<Uint8Array>;

  /** As {@link bytes}, given out to somebody, which is recorded. */
  abstract giveOut(documentId: string, territory: Kato, visitor: Visitor): Promise<Uint8Array>;
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

/** Names, joined when read. */
export abstract class MemberNames {
  abstract of(
    memberIds: readonly string[],
    territory: Kato,
    visitor: Visitor,
  ): Promise<ReadonlyMap<string, KnownPerson>>;
}

/** A person in office as papers name one. */
export interface OfficialOfPaper {
  readonly position: BilingualText;
  /** Absent when the name was erased or never recorded. */
  readonly name?: { readonly surname: string; readonly given: string; readonly patronymic?: string };
}

export interface OfficeHolding {
  readonly personId: string;
  readonly isAkim: boolean;
}

/** Names of territories and of people in office; the community context answers. */
export abstract class Registers {
  /** @throws DomainError `TerritoryUnknown` */
  abstract territoryName(kato: Kato): Promise<BilingualText>;

  /** Undefined for somebody who was never recorded. */
  abstract official(officialId: string): Promise<OfficialOfPaper | undefined>;

  /** Person id of the okrug's akim on a day, as the register of appointments shows it; undefined when nobody is. */
  abstract akimIdOf(territory: Kato, on: CalendarDate): Promise<string | undefined>;

  /** Person id of the akim of the district on a day; undefined when nobody is. */
  abstract higherAkimIdOf(territory: Kato, on: CalendarDate): Promise<string | undefined>;

  /** Who works in the akim's office of a territory on a day, the akim first. */
  abstract officeHolders(territory: Kato, on: CalendarDate): Promise<readonly OfficeHolding[]>;
}
