import type {
  BilingualText,
  CalendarDate,
  DecisionReference,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';
import type { Appointment } from './events/appointment.js';
import type { InitiativeNorms } from './initiative.events.js';
import type { MembershipFacts } from './separate-gathering.commands.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type OpenInitiative = Command<
  'OpenInitiative',
  {
    readonly initiativeId: string;
    readonly territory: Kato;
    readonly matters: readonly BilingualText[];
    readonly words?: VaultTextReference;
    /** The resident who begins, and what the roll in force says of them. */
    readonly initiator?: { readonly memberId: string; readonly verdict: MembershipFacts['verdict'] };
    readonly eligible: number;
    readonly rollVersion: number;
    readonly norms: InitiativeNorms;
  }
>;
export type SignInitiative = Command<
  'SignInitiative',
  {
    readonly signatureId: string;
    readonly memberId: string;
    /** What the roll in force says of this person on the day of the signature. */
    readonly verdict: MembershipFacts['verdict'];
    readonly signedOn: CalendarDate;
    readonly words: VaultTextReference;
    readonly sheet: VaultDocumentReference;
  }
>;
export type SubmitInitiative = Command<
  'SubmitInitiative',
  {
    readonly incomingNumber: string;
    /** The resident who hands it in; absent where an office records it. */
    readonly memberId?: string;
  }
>;
export type LapseInitiative = Command<'LapseInitiative'>;
export type AnswerInitiative = Command<
  'AnswerInitiative',
  {
    readonly officialId: string;
    readonly appointments: readonly Appointment[];
    readonly order: DecisionReference;
    readonly outcome: 'positive' | 'negative';
    readonly reasons?: VaultTextReference;
  }
>;

export type InitiativeCommand =
  OpenInitiative | SignInitiative | SubmitInitiative | LapseInitiative | AnswerInitiative;
