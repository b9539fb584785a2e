import type {
  Appointment,
  BilingualText,
  CalendarDate,
  Instant,
  VaultDocumentReference,
  VaultTextReference,
  WorkingCalendar,
} from '#libs/kernel';
import type { CampaignFacts, ProposalNorms, RollVerdict } from './proposal.events.js';
import type { ProposalForm } from './proposal.form.js';
import type { ScreeningGround } from './screening-grounds.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;
interface ByAuthor {
  /** Who asks, as the roll knows them. */
  readonly memberId: string;
}
interface ByExpert {
  readonly screenedBy: string;
  readonly screenerMemberId?: string;
  /** In force for the expert that day. */
  readonly appointments: readonly Appointment[];
}
interface Counting {
  readonly calendar: WorkingCalendar;
}
interface Deadline {
  readonly by: readonly string[];
}

export type SubmitProposal = Command<
  'SubmitProposal',
  {
    readonly proposalId: string;
    readonly campaignId: string;
    readonly author: RollVerdict;
    readonly form: ProposalForm;
    readonly campaign: CampaignFacts;
    readonly norms: ProposalNorms;
  }
>;
export type ConfirmCoSponsorship = Command<
  'ConfirmCoSponsorship',
  { readonly sponsor: RollVerdict; readonly campaign: CampaignFacts }
>;
export type AcceptProposal = Command<
  'AcceptProposal',
  ByExpert & Counting & { readonly title: BilingualText; readonly campaign: CampaignFacts }
>;
export type ReturnProposal = Command<'ReturnProposal', ByExpert & { readonly reasons: VaultTextReference }>;
export type RefuseProposal = Command<
  'RefuseProposal',
  ByExpert & Counting & { readonly grounds: readonly ScreeningGround[]; readonly reasons: VaultTextReference }
>;
export type ReworkProposal = Command<
  'ReworkProposal',
  ByAuthor & { readonly form: ProposalForm; readonly campaign: CampaignFacts }
>;
export type PublishScreening = Command<
  'PublishScreening',
  {
    readonly publishedOn: CalendarDate;
    readonly where: BilingualText;
    readonly proof?: VaultDocumentReference;
  }
>;
export type AppealScreening = Command<'AppealScreening', ByAuthor & { readonly text: VaultTextReference }>;
export type DecideScreeningAppeal = Command<
  'DecideScreeningAppeal',
  {
    readonly decidedBy: string;
    readonly appointments: readonly Appointment[];
    readonly outcome: 'granted' | 'dismissed';
    readonly reasons: VaultTextReference;
    readonly title?: BilingualText;
    readonly campaign: CampaignFacts;
  }
>;

export type ProposalCommand =
  | SubmitProposal
  | ConfirmCoSponsorship
  | Command<'WithdrawCoSponsorship', ByAuthor>
  | AcceptProposal
  | ReturnProposal
  | RefuseProposal
  | ReworkProposal
  | PublishScreening
  | AppealScreening
  | DecideScreeningAppeal
  | Command<'WithdrawProposal', ByAuthor & { readonly campaign: CampaignFacts }>
  | Command<'MissScreeningDeadline', Deadline>
  | Command<'MissReworkDeadline'>
  | Command<'MissReviewDeadline', Deadline>
  | Command<'MissScreeningPublication', Deadline>
  | Command<'MissProposalAppeal', Deadline>;

export type ProposalCommandType = ProposalCommand['type'];
export type ProposalCommandOf<Type extends ProposalCommandType> = Extract<
  ProposalCommand,
  { readonly type: Type }
>;
