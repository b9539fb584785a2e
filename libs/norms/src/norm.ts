import type { CalendarDate, Share } from '#libs/kernel';

/** H: the primary text was read. M: a secondary source or an edition that may have been replaced. L: from memory. */
export type Confidence = 'H' | 'M' | 'L';

export type ElectionRule = 'mostVotes' | 'majorityOfParticipants';
export type SubstituteSigner = 'authorisedPerson' | 'electedAtMeeting';

/** What a tie comes to: nothing, or what the chair voted for. */
export type TieRule = 'fails' | 'chairDecides';
/** Whether a member with a conflict of interest still counts in the base of that vote. */
export type RecusalBase = 'notCounted' | 'counted';
/** Whether somebody may take part in a sitting from elsewhere, by picture and sound or by telephone. */
export type RemoteParticipation = 'notAllowed' | 'allowed';
/** How many members an assembly has in a territory of up to so many people; the last row has no upper end. */
export interface SizeRow {
  readonly upTo?: number;
  readonly least: number;
  readonly most: number;
}

/** Every norm the house knows, with the type of its value. Units are in the name or in norm-definitions. */
export interface NormValues {
  'separateGathering.noticeDays': number;
  'separateGathering.quorum': Share;
  'separateGathering.waitingMinutes': number;
  'separateGathering.maxRepresentativesPerSection': number;
  'separateGathering.electionRule': ElectionRule;
  'separateGathering.minutesDeliveryWorkingDays': number;
  'separateGathering.substituteSigner': SubstituteSigner;
  'gathering.initiative': Share;
  'gathering.signatureDays': number;
  'gathering.noticeDays': number;
  'gathering.residentsQuorum': Share;
  /** More than this share of the representatives elected. */
  'gathering.representativesQuorum': Share;
  'gathering.waitingMinutes': number;
  'gathering.tieRule': TieRule;
  'gathering.recusalBase': RecusalBase;
  'gathering.minutesDeliveryWorkingDays': number;
  'assembly.size': readonly SizeRow[];
  'assembly.termYears': number;
  'assembly.termNoticeDays': number;
  'assembly.sittingIntervalDays': number;
  'assembly.noticeDays': number;
  'assembly.initiative': Share;
  'assembly.quorum': Share;
  'assembly.waitingMinutes': number;
  'assembly.tieRule': TieRule;
  'assembly.recusalBase': RecusalBase;
  'assembly.minutesDeliveryWorkingDays': number;
  /** Calendar days before the sitting on which its materials are to be there. */
  'assembly.materialsDays': number;
  'assembly.remoteParticipation': RemoteParticipation;
  'decision.answerWorkingDays': number;
  'decision.higherAkimWorkingDays': number;
  'decision.publicationWorkingDays': number;
  'proposal.minorsMayPropose': boolean;
  'proposal.screeningDays': number;
  'proposal.reworkDays': number;
  'proposal.reviewDays': number;
  'proposal.publicationWorkingDays': number;
  'proposal.appealDays': number;
  'proposal.appealAnswerDays': number;
  'participatoryBudget.leastVoters': number;
  'participatoryBudget.appealDays': number;
  'membership.adultAge': number;
  'membership.foreignPermanentResidents': boolean;
  'membership.temporaryRegistration': boolean;
}

export type NormId = keyof NormValues;

/** A norm as it stood when a procedure began; kept in that procedure's first event, for ever. */
export interface FrozenNorm<Value = unknown> {
  readonly value: Value;
  readonly validFrom: CalendarDate;
  readonly source: string;
  readonly confidence: Confidence;
  /** `law`, or the maslikhat's decision that approved the territory's own rule. */
  readonly origin: 'law' | 'territory';
}

/** The frozen norms of a procedure, by id. */
export type FrozenNorms<Ids extends NormId = NormId> = { readonly [Id in Ids]: FrozenNorm<NormValues[Id]> };
