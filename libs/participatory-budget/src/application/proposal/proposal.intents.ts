import type { BilingualText, CalendarDate } from '#libs/kernel';
import type { MapPoint, OwnShare } from '../../domain/proposal/proposal.form.js';
import type { ScreeningGround } from '../../domain/proposal/screening-grounds.js';

/** What an author filled in, words and all. */
export interface FormIntent {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly category: string;
  readonly place: string;
  readonly point: MapPoint;
  readonly estimate: readonly {
    readonly name: string;
    readonly unit: string;
    readonly quantityThousandths: number;
    readonly priceTiyn: number;
    readonly amountTiyn: number;
  }[];
  readonly ownShare: OwnShare & { readonly words?: string };
  readonly photoIds: readonly string[];
  readonly sketchIds: readonly string[];
  readonly documentIds: readonly string[];
  /** The paper that will show it is done. */
  readonly completionDocument?: string;
  readonly sourceOfFunds?: string;
  readonly responsibleInstitution?: string;
}

interface WithReasons {
  readonly reasons: string;
}

/** What is asked for, command by command, before the handler adds what the rule must know. */
export interface ProposalIntents {
  SubmitProposal: {
    readonly campaignId: string;
    /** Whose it is, when the office enters it at the desk. */
    readonly memberId?: string;
    readonly form: FormIntent;
  };
  ConfirmCoSponsorship: object;
  WithdrawCoSponsorship: object;
  AcceptProposal: { readonly title: BilingualText };
  ReturnProposal: WithReasons;
  RefuseProposal: WithReasons & { readonly grounds: readonly ScreeningGround[] };
  ReworkProposal: { readonly form: FormIntent };
  PublishScreening: {
    readonly publishedOn: CalendarDate;
    readonly where: BilingualText;
    readonly proofDocumentId?: string;
  };
  AppealScreening: { readonly text: string };
  DecideScreeningAppeal: WithReasons & {
    readonly outcome: 'granted' | 'dismissed';
    readonly title?: BilingualText;
  };
  WithdrawProposal: object;
  MissScreeningDeadline: object;
  MissReworkDeadline: object;
  MissReviewDeadline: object;
  MissScreeningPublication: object;
  MissProposalAppeal: object;
}
