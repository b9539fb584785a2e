import type {
  Appointment,
  CalendarDate,
  DecisionReference,
  DomainEvent,
  Instant,
  Kato,
  VaultDocumentReference,
} from '#libs/kernel';

/** Stream category: `handover-<uuid>`; the id follows from territory, office, both holders and the day. */
export const HANDOVER = 'handover';

/** Which office changes hands: the akim's own, or that of somebody in the akim's office. */
export const HANDOVER_OFFICES = ['akim', 'akimOffice'] as const;
export type HandoverOffice = (typeof HANDOVER_OFFICES)[number];

/** What the office has to do about a decision: the akim's answer, the execution and its report, the publication. */
export const HANDED_OVER = ['answer', 'execute', 'publish'] as const;
export type HandedOverKind = (typeof HANDED_OVER)[number];

/** A decision that waits for the office. */
export interface HandedOver {
  readonly decisionId: string;
  /** Of the decision's stream when the list was made: it was open after that step. */
  readonly revision: number;
  readonly awaits: HandedOverKind;
  /** The last day, where it has one. */
  readonly dueOn?: CalendarDate;
}

export type HandoverEvent = DomainEvent<
  'OfficeHandedOver',
  {
    readonly handoverId: string;
    readonly territory: Kato;
    readonly office: HandoverOffice;
    /** Who held it. */
    readonly from: string;
    /** Who holds it now. */
    readonly to: string;
    /** Of the new holder, as it was in force on that day. */
    readonly appointment: Appointment;
    readonly on: CalendarDate;
    /** The handover act, by number and date. */
    readonly act: DecisionReference;
    /** The act on paper. */
    readonly document?: VaultDocumentReference;
    /** What was open when it was recorded, the earliest day first. */
    readonly open: readonly HandedOver[];
    readonly occurredAt: Instant;
  }
>;
export type OfficeHandedOver = HandoverEvent['data'];

/** Version in which each event type is written today. */
export const handoverEventVersions: { readonly [Type in HandoverEvent['type']]: number } = {
  OfficeHandedOver: 1,
};
