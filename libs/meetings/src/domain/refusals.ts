import { DomainError } from '#libs/kernel';
import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { CompetenceCode, SubstituteSigner } from '#libs/norms';
import type { Standing } from './assembly.state.js';
import type { PreviousSittingOutcome } from './assembly-meeting.events.js';
import type { InitiativePhase } from './initiative.state.js';
import type {
  FrozenDocument,
  NoticeChannel,
  PreviousOutcome,
  QuorumFacts,
  SignerPart,
} from './separate-gathering.events.js';
import type { MembershipFacts } from './separate-gathering.commands.js';

type None = Record<string, never>;
type NoticePeriod = {
  /** Days from the notice to the meeting; `earliest` is the first day the meeting may be held. */
  readonly noticeDays: number;
  readonly required: number;
  readonly earliest: CalendarDate;
};
type Which = { readonly memberId: string };
type Voted = Which & { readonly round: number };
type InOffice = { readonly territory: Kato; readonly on: CalendarDate };
type Part = { readonly part: SignerPart };

/** Every broken rule of this context: its stable code and the facts it was judged on. */
export interface MeetingsRefusals {
  // Any command
  FieldInvalid: { readonly field: string };
  DateInFuture: { readonly field: string; readonly date: CalendarDate; readonly today: CalendarDate };
  DateTooEarly: { readonly field: string; readonly date: CalendarDate; readonly notBefore: CalendarDate };
  DateTooLate: { readonly field: string; readonly date: CalendarDate; readonly notAfter: CalendarDate };
  HourImplausible: {
    readonly field: string;
    readonly hour: number;
    readonly from: number;
    readonly until: number;
  };
  NotYetHappened: { readonly occurredAt: Instant; readonly now: Instant };
  HappenedTooEarly: { readonly occurredAt: Instant; readonly notBefore: Instant };
  EnteredTooLate: { readonly occurredAt: Instant; readonly now: Instant; readonly hours: number };
  AlreadyRecorded: { readonly id: string };
  RollVersionDiffers: { readonly frozen: number; readonly given: number };

  // Sections and their quotas
  AlreadyProposed: None;
  NotProposed: None;
  AlreadyApproved: None;
  AlreadyRejected: None;
  SectionsMissing: None;
  SectionRepeated: { readonly sectionId: string };
  QuotaOutOfRange: {
    readonly quota: number;
    readonly least: number;
    readonly most: number;
    readonly sectionId: string;
  };
  AreaMissing: { readonly sectionId: string };
  AreaOutsideTerritory: { readonly sectionId: string; readonly kato: Kato; readonly territory: Kato };
  AreasOverlap: { readonly sectionIds: readonly [string, string]; readonly kato: Kato };
  DecisionBeforeProposal: { readonly decision: CalendarDate; readonly proposal: CalendarDate };

  // Where the gathering stands
  NotConvened: None;
  AlreadyConvened: { readonly gatheringId: string };
  NotOpenedYet: { readonly startsAt: Instant };
  AlreadyOpened: None;
  QuorumNotReached: QuorumRefused;
  QuorumStands: QuorumRefused;
  MeetingAdjourned: QuorumRefused;
  NotHeld: None;
  AlreadyCancelled: None;
  AlreadyClosed: None;
  NotEndedYet: None;

  // Convening and notice
  MaslikhatDecisionMissing: { readonly planId: string; readonly sectionId: string };
  OrderBeforeMaslikhatDecision: { readonly order: CalendarDate; readonly decision: CalendarDate };
  NobodyEligible: { readonly eligible: number; readonly rollVersion: number };
  AgendaMissing: None;
  StartsInThePast: { readonly startsAt: Instant; readonly occurredAt: Instant };
  NoticeInThePast: { readonly noticeOn: CalendarDate; readonly convenedOn: CalendarDate };
  NoticeTooShort: NoticePeriod;
  PreviousOutcomeMissing: None;
  PreviousGatheringElsewhere: { readonly previousGatheringId: string };
  PreviousGatheringStands: { readonly previousOutcome: PreviousOutcome };
  NoticeTooEarly: { readonly publishedOn: CalendarDate; readonly notBefore: CalendarDate };
  PostponedToEarlier: { readonly startsAt: Instant; readonly current: Instant };
  ExplanationMissing: None;

  // Registration
  TooEarlyToRegister: { readonly opensOn: CalendarDate };
  MeetingDayPassed: { readonly heldOn: CalendarDate };
  NotEligible: { readonly reason: Exclude<MembershipFacts['verdict'], 'eligible'> };
  RegisteredElsewhere: { readonly gatheringId: string };
  AlreadyRegistered: Which & { readonly standing: 'present' | 'left' };
  NotRegistered: Which;
  NotPresent: Which;
  NotGone: Which;
  NotAdmissible: { readonly reason: MembershipFacts['verdict'] };

  // Desks without a connection
  DeskAlreadyEnlisted: { readonly deskId: string; readonly standing: 'enlisted' | 'lost' };
  DeskNotEnlisted: { readonly deskId: string };
  DeskEnded: { readonly deskId: string; readonly standing: 'synced' | 'lost' };
  DeskEntriesMissing: { readonly deskId: string; readonly made: number; readonly arrived: number };
  DesksNotSynced: { readonly desks: readonly string[] };

  // Opening
  NotTheAkim: InOffice & { readonly officialId: string };
  AuthorisedPersonUnknown: InOffice & { readonly officialId: string };
  TooEarlyToOpen: { readonly startsAt: Instant };
  OrderMissing: { readonly field: 'number' | 'date' | 'scope' };
  NoticeMissing: None;
  ChangeNotAnnounced: { readonly missing: readonly NoticeChannel[] };
  WaitingTimeNotOver: QuorumRefused & { readonly until: Instant };

  // Votes
  CountsAbovePresent: { readonly sum: number; readonly base: number };
  VotedTwice: Which;
  VoterNotPresent: Which;
  CountsDifferFromNames: { readonly choice: 'for' | 'against' | 'abstained' };
  VoteStillOpen: Which;
  NoVoteOpen: None;
  AnotherVoteOpen: Which;

  // Secretary and election
  SecretaryNotPresent: Which;
  SecretaryInOffice: Which;
  SecretaryMissing: None;
  SecretaryAbsent: Which;
  AlreadyNominated: Which;
  CandidateNotPresent: Which;
  NominatorNotPresent: Which;
  NominationsAlreadyClosed: None;
  NominationsStillOpen: None;
  NoCandidates: None;
  NotNominated: Which;
  CandidateWithdrew: Which;
  NotInThisRound: Voted;
  VotedAlready: Voted;
  VotesMissing: { readonly missing: readonly string[]; readonly round: number };
  ElectionDecided: None;
  ElectionNotDecided: None;
  SpeakerUnknown: { readonly speaker: string };
  AgendaItemUnknown: { readonly agendaItem: number; readonly items: number };
  DidNotTakePart: Which;
  MinutesFrozen: None;

  // Held on paper
  HeldOnAnotherDay: { readonly heldOn: CalendarDate; readonly convenedFor: CalendarDate };
  ScansMissing: None;
  AlreadyOnPaper: None;
  NotOnPaper: None;
  SecondClerkNeeded: { readonly enteredBy: string };
  PaperCountDiffers: { readonly counted: number; readonly entered: number };
  AlreadyChecked: None;
  PaperNotChecked: None;

  // Minutes
  AlreadySigned: Part;
  WrongSigner: Part & { readonly expected: string; readonly signer: string };
  NotSigned: Part;
  MinutesChanged: { readonly frozen: Hashes; readonly given: Hashes };
  SubstituteAlreadySigns: Part & { readonly substitute: string };
  SubstituteNotEntitled: Part & { readonly rule: SubstituteSigner };
  MinutesNotSigned: { readonly missing: readonly SignerPart[] };
  AnnexUnknown: { readonly number: number };
  AlreadyDelivered: None;
  NotDelivered: None;
  NotOfAkimOffice: InOffice & { readonly receivedBy: string };
  AlreadyPublished: None;

  // The assembly as a body
  AssemblyFormedAlready: None;
  AssemblyNotFormed: None;
  AssemblySizeOutOfRange: {
    readonly size: number;
    readonly least: number;
    readonly most: number;
    readonly population: number;
  };
  TermTooLong: { readonly termTo: CalendarDate; readonly longest: CalendarDate; readonly years: number };
  TermOver: { readonly termTo: CalendarDate };
  MemberRepeated: Which;
  MemberNotEligible: Which & { readonly reason: MembershipFacts['verdict'] };
  NotElectedThere: Which & { readonly gatheringId: string };
  ElectionNotPublished: Which & { readonly gatheringId: string };
  NoVacancy: { readonly members: number; readonly most: number };
  NotAssemblyMember: Which & { readonly standing: Standing };

  // Residents who want a gathering
  InitiativeNotOpened: None;
  InitiativeStandsOtherwise: { readonly phase: InitiativePhase };
  SignaturesClosed: { readonly until: CalendarDate };
  SignerNotEligible: Which & { readonly reason: MembershipFacts['verdict'] };
  InitiativeOfAnother: { readonly initiativeId: string };
  TerritoryAboveOkrug: { readonly territory: Kato };
  InitiativeBegunToday: { readonly initiativeId: string };
  SignaturesTooFew: { readonly signatures: number; readonly eligible: number; readonly required: number };
  AnswerNotByDistrictAkim: {
    readonly officialId: string;
    readonly territory: Kato;
    readonly on: CalendarDate;
  };

  // A gathering, and the election of the assembly in it
  RepresentativesMissing: { readonly sections: number };
  InitiativeOfElsewhere: { readonly initiativeId: string; readonly territory: Kato };
  ParticipantNotEligible: Which & { readonly reason: MembershipFacts['verdict'] };
  ItemIsElection: { readonly itemId: string };
  ItemIsNoElection: { readonly itemId: string };
  ElectionNotOpened: { readonly itemId: string };
  PopulationBelowRoll: {
    readonly population: number;
    readonly eligible: number;
    readonly rollVersion: number;
  };
  SectionsNotOfPlan: { readonly unknown: readonly string[]; readonly missing: readonly string[] };
  SectionsExceedPopulation: { readonly sections: number; readonly population: number };
  SeatsTooFew: { readonly size: number; readonly sections: number };

  // A sitting
  RemoteNotAllowed: Which;
  RemoteInSecretVote: { readonly itemId: string; readonly remote: number };
  RecordingLinkInvalid: { readonly problem: 'unreadable' | 'notHttps' | 'withPassword' };
  PreviousSittingElsewhere: { readonly previousMeetingId: string };
  PreviousSittingStands: { readonly previousOutcome: PreviousSittingOutcome | 'other' };
  InitiatorsTooFew: { readonly signed: number; readonly members: number; readonly required: number };
  SignedTwice: Which;
  CompetenceNotInForce: { readonly competence: CompetenceCode; readonly on: CalendarDate };
  OfficerMissing: Part;
  OfficerAbsent: Part & Which;
  OfficerInOffice: Part & Which;
  OfficerOfTheOtherPart: Part & Which;
  AgendaNotApproved: None;
  ItemNotOnAgenda: { readonly itemId: string };
  ItemDecided: { readonly itemId: string };
  ItemsUndecided: { readonly items: readonly string[] };
  RecusedVotes: Which;
  CastingVoteMissing: None;
  CastingVoteNotDue: None;
  BallotDeclaredOtherwise: { readonly ballot: 'open' | 'secret' };
  CommissionMissing: None;
  BulletinsDiffer: {
    readonly printed: number;
    readonly issued: number;
    readonly valid: number;
    readonly invalid: number;
    readonly unused: number;
    readonly counted: number;
  };
}

type QuorumRefused = { readonly [Fact in keyof QuorumFacts]: number };
type Hashes = { readonly [Field in keyof FrozenDocument]: string };

export type MeetingsRefusalCode = keyof MeetingsRefusals;

/**
 * Holds a rule.
 *
 * @throws DomainError `code` with `facts` unless `holds`
 */
export function rule<Code extends MeetingsRefusalCode>(
  holds: boolean,
  code: Code,
  facts: MeetingsRefusals[Code],
): asserts holds {
  if (!holds) throw refusal(code, facts);
}

/** The refusal itself, where a rule has to be thrown from a branch. */
export function refusal<Code extends MeetingsRefusalCode>(
  code: Code,
  facts: MeetingsRefusals[Code],
): DomainError {
  return new DomainError(code, { ...facts });
}
