import type { CalendarDate } from '#libs/kernel';
import type { Happened } from './happened.js';
import type { OpenVote } from './vote.js';

/** For whom a candidate speaks; the law wants them all heard (rules.md §3). */
export const CANDIDATE_GROUPS = ['women', 'youth', 'elders', 'street', 'apartmentHouse', 'other'] as const;
export type CandidateGroup = (typeof CANDIDATE_GROUPS)[number];

/** How many of the seats a section has, by its population; at least one. */
export interface SectionSeats {
  readonly sectionId: string;
  readonly population: number;
  readonly seats: number;
}

/** What the roll in force and the plan of sections say of the people who are to be represented. */
export interface ElectionCensus {
  readonly rollVersion: number;
  /** Members of the community in the whole territory. */
  readonly eligible: number;
  /** Of the plan whose separate gatherings elected the representatives, each with its members; empty without a plan. */
  readonly sections: readonly { readonly sectionId: string; readonly eligible: number }[];
}

/** What is elected: how many, from where, for how long. */
export interface ElectionTerms {
  readonly population: number;
  /** Seats to be filled. */
  readonly size: number;
  /** Empty where the whole territory elects together. */
  readonly sections: readonly SectionSeats[];
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate;
  /** By-election: the assembly whose vacant seats are filled. */
  readonly assemblyId?: string;
}

export interface AssemblyCandidate {
  readonly memberId: string;
  readonly groups: readonly CandidateGroup[];
  /** The section whose seat it is about, where seats are those of sections. */
  readonly sectionId?: string;
  /** The separate gathering that had elected this candidate a representative. */
  readonly representativeOf?: string;
}

export interface ElectedCandidate extends AssemblyCandidate {
  readonly for: number;
}

/** Equal in votes where the seats of their section end: they are voted on again. */
export interface ElectionTie {
  readonly sectionId?: string;
  readonly contenders: readonly string[];
  readonly seats: number;
}

type OfItem<Type extends string, Data extends object> = Happened<Type, Data & { readonly itemId: string }>;
type Voted = { readonly vote: OpenVote; readonly base: number };
/** Absent in elections of before it was asked of the roll. */
type Counted = { readonly census?: ElectionCensus };

export type AssemblyElectionEvent =
  | OfItem<'AssemblyElectionOpened', ElectionTerms & Counted & Voted>
  | OfItem<'AssemblyElectionRejected', ElectionTerms & Counted & Voted>
  | OfItem<'AssemblyCandidateNominated', AssemblyCandidate>
  | OfItem<'AssemblyCandidateVoted', Voted & { readonly memberId: string; readonly round: number }>
  | OfItem<'AssemblyElectionTied', { readonly round: number; readonly ties: readonly ElectionTie[] }>
  | OfItem<'AssemblyElected', ElectionTerms & { readonly members: readonly ElectedCandidate[] }>
  | OfItem<'AssemblyNotElected', { readonly elected: number; readonly least: number }>;
