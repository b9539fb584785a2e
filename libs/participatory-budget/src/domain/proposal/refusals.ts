import { DomainError } from '#libs/kernel';
import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { ProposalPhase } from './proposal.state.js';

type None = Record<string, never>;
type Standing = { readonly phase: ProposalPhase };

/** Every broken rule of a proposal's life: its stable code and the facts it was judged on. */
export interface ProposalRefusals {
  ProposalUnknown: None;
  NotLinkedToRoll: None;
  ProposalSubmittedAlready: Standing;
  SubmissionNotOpen: { readonly opensAt: Instant; readonly at: Instant };
  SubmissionClosed: { readonly closesAt: Instant; readonly at: Instant };
  VotingHasOpened: { readonly opensAt: Instant };
  AuthorMinor: None;
  AuthorNotResident: { readonly verdict: string };
  CategoryUnknown: { readonly category: string; readonly categories: readonly string[] };
  PlaceOutsideTerritory: { readonly place: Kato; readonly territory: Kato };
  PointOutsideCountry: { readonly latitude: number; readonly longitude: number };
  EstimateEmpty: None;
  EstimateLineDiffers: { readonly line: number; readonly amountTiyn: number; readonly computedTiyn: number };
  OwnShareAboveTotal: { readonly ownTiyn: number; readonly totalTiyn: number };
  CostAboveCap: { readonly costTiyn: number; readonly capTiyn: number };
  PlaceInNoDistrict: { readonly place: Kato; readonly districts: readonly Kato[] };
  CostAboveBudget: { readonly costTiyn: number; readonly district: Kato; readonly budgetTiyn: number };
  PhotoMissing: None;
  PictureExpected: { readonly documentId: string; readonly mediaType: string };
  FileRepeated: { readonly documentId: string };
  CoSponsorIsAuthor: None;
  CoSponsorAlready: None;
  CoSponsorUnknown: None;
  NotTheAuthor: None;
  NotUnderScreening: Standing;
  ReturnedBefore: None;
  NotAnExpert: { readonly territory: Kato; readonly on: CalendarDate };
  ScreenerInvolved: None;
  GroundsMissing: None;
  GroundRepeated: { readonly ground: string };
  NotReturned: Standing;
  ReworkTooLate: { readonly dueOn: CalendarDate };
  NothingToPublish: Standing;
  ScreeningPublishedAlready: None;
  NotAppealable: Standing;
  AppealTooLate: { readonly until: CalendarDate };
  NotAppealed: Standing;
  AppealNotByAkim: { readonly territory: Kato; readonly on: CalendarDate };
  AppealDecidedByScreener: None;
  TitleMissing: None;
  TitleNotDue: None;
  ProposalEnded: Standing;
}

export type ProposalRefusalCode = keyof ProposalRefusals;

/** Holds a rule. @throws DomainError `code` with `facts` unless `holds` */
export function rule<Code extends ProposalRefusalCode>(
  holds: boolean,
  code: Code,
  facts: ProposalRefusals[Code],
): asserts holds {
  if (!holds) throw refusal(code, facts);
}

export function refusal<Code extends ProposalRefusalCode>(
  code: Code,
  facts: ProposalRefusals[Code],
): DomainError {
  return new DomainError(code, { ...facts });
}
