import type {
  Appointment,
  BilingualText,
  CalendarDate,
  CalendarFacts,
  DomainEvent,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { CostedForm } from './proposal.form.js';
import type { ScreeningGround } from './screening-grounds.js';

/** Stream category: `proposal-<uuid>`; the id follows from campaign and author, who has one proposal in it. */
export const PROPOSAL = 'proposal';

export type ProposalNorms = FrozenNorms<
  | 'proposal.minorsMayPropose'
  | 'proposal.screeningDays'
  | 'proposal.reworkDays'
  | 'proposal.reviewDays'
  | 'proposal.publicationWorkingDays'
  | 'proposal.appealDays'
  | 'proposal.appealAnswerDays'
>;

/** What the campaign's own stream said when it was asked. */
export interface CampaignFacts {
  readonly territory: Kato;
  readonly categories: readonly string[];
  /** The most that one project may ask of the budget. */
  readonly costCapTiyn: number;
  /** Whose budgets there are; not said by what was recorded before it was looked at. */
  readonly budgets?: readonly { readonly district: Kato; readonly budgetTiyn: number }[];
  readonly submissionOpensAt: Instant;
  readonly submissionClosesAt: Instant;
  readonly votingOpensAt: Instant;
  /** `announced` until voting opens. */
  readonly status: string;
}

/** What the roll says of somebody: `eligible`, or the first thing that bars them. */
export interface RollVerdict {
  readonly memberId: string;
  readonly rollVersion: number;
  readonly verdict: string;
}

type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;
/** By whom, as their appointment had it that day, and whether in time. */
interface Screened {
  readonly screenedBy: string;
  /** Who the expert is on the roll, where that is known: nobody screens what is their own. */
  readonly screenerMemberId?: string;
  readonly appointment: Appointment;
  readonly late: boolean;
}
interface ToBePublished {
  readonly publicationDueOn: CalendarDate;
  readonly calendar: CalendarFacts;
}
interface Missed {
  readonly dueOn: CalendarDate;
  /** Who was to do it on the last day; nobody where the office was vacant. */
  readonly by: readonly string[];
}

export type ProposalEvent =
  | Happened<
      'ProposalSubmitted',
      {
        readonly proposalId: string;
        readonly campaignId: string;
        /** Whose auditors ask for it; the first events left it to `campaign`. */
        readonly territory?: Kato;
        readonly author: RollVerdict;
        readonly form: CostedForm;
        readonly campaign: CampaignFacts;
        readonly screeningDueOn: CalendarDate;
        readonly norms: ProposalNorms;
      }
    >
  | Happened<'CoSponsorConfirmed', { readonly sponsor: RollVerdict; readonly campaign: CampaignFacts }>
  | Happened<'CoSponsorWithdrew', { readonly memberId: string }>
  | Happened<
      'ProposalAccepted',
      Screened &
        ToBePublished & {
          /** As the ballot names it; the council sees to it that it names nobody. */
          readonly title: BilingualText;
          readonly campaign: CampaignFacts;
        }
    >
  | Happened<
      'ProposalReturned',
      Screened & { readonly reasons: VaultTextReference; readonly reworkDueOn: CalendarDate }
    >
  | Happened<
      'ProposalReworked',
      {
        readonly authorId: string;
        readonly form: CostedForm;
        readonly campaign: CampaignFacts;
        readonly reviewDueOn: CalendarDate;
      }
    >
  | Happened<
      'ProposalRefused',
      Screened &
        ToBePublished & {
          readonly grounds: readonly ScreeningGround[];
          readonly reasons: VaultTextReference;
          readonly appealUntil: CalendarDate;
        }
    >
  | Happened<
      'ScreeningPublished',
      {
        readonly publishedOn: CalendarDate;
        readonly where: BilingualText;
        readonly proof?: VaultDocumentReference;
        readonly late: boolean;
      }
    >
  | Happened<
      'ProposalAppealed',
      { readonly authorId: string; readonly text: VaultTextReference; readonly answerDueOn: CalendarDate }
    >
  | Happened<
      'ProposalAppealDecided',
      {
        readonly decidedBy: string;
        readonly appointment: Appointment;
        readonly outcome: 'granted' | 'dismissed';
        readonly reasons: VaultTextReference;
        /** With `granted`. */
        readonly title?: BilingualText;
        /** With `granted`: false once voting had opened, since the ballot is frozen then. */
        readonly onBallot?: boolean;
        readonly campaign: CampaignFacts;
        readonly late: boolean;
      }
    >
  | Happened<'ProposalWithdrawn', { readonly authorId: string; readonly campaign: CampaignFacts }>
  | Happened<'ScreeningDeadlineMissed', Missed>
  | Happened<'ReworkDeadlineMissed', Missed & { readonly appealUntil: CalendarDate }>
  | Happened<'ReviewDeadlineMissed', Missed>
  | Happened<'ScreeningPublicationMissed', Missed>
  | Happened<'ProposalAppealDeadlineMissed', Missed>;

export type ProposalEventType = ProposalEvent['type'];
export type ProposalEventData<Type extends ProposalEventType> = Extract<
  ProposalEvent,
  { readonly type: Type }
>['data'];

/** Version in which each event type is written today. */
export const proposalEventVersions: { readonly [Type in ProposalEventType]: number } = {
  ProposalSubmitted: 1,
  CoSponsorConfirmed: 1,
  CoSponsorWithdrew: 1,
  ProposalAccepted: 1,
  ProposalReturned: 1,
  ProposalReworked: 1,
  ProposalRefused: 1,
  ScreeningPublished: 1,
  ProposalAppealed: 1,
  ProposalAppealDecided: 1,
  ProposalWithdrawn: 1,
  ScreeningDeadlineMissed: 1,
  ReworkDeadlineMissed: 1,
  ReviewDeadlineMissed: 1,
  ScreeningPublicationMissed: 1,
  ProposalAppealDeadlineMissed: 1,
};
