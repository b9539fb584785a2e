import type { ElectionRule } from '#libs/norms';
import type { Happened } from './happened.js';
import type { QuorumFacts } from './quorum.js';
import type { OpenVote } from './vote.js';

export type CandidateNominated = Happened<
  'CandidateNominated',
  {
    readonly memberId: string;
    readonly rollVersion: number;
    readonly nominatedBy?: string;
    readonly inAdvance: boolean;
    readonly consent: 'inPerson' | 'inWriting';
  }
>;
export type CandidateWithdrawn = Happened<'CandidateWithdrawn', { readonly memberId: string }>;
export type NominationsClosed = Happened<'NominationsClosed', { readonly candidates: readonly string[] }>;
export type CandidateVoteOpened = Happened<
  'CandidateVoteOpened',
  QuorumFacts & { readonly memberId: string; readonly round: number }
>;
export type CandidateVoteCounted = Happened<
  'CandidateVoteCounted',
  { readonly memberId: string; readonly round: number; readonly vote: OpenVote; readonly base: number }
>;
export interface ElectedRepresentative {
  readonly memberId: string;
  readonly for: number;
  readonly round: number;
}
export type RepresentativesElected = Happened<
  'RepresentativesElected',
  { readonly elected: readonly ElectedRepresentative[]; readonly quota: number; readonly rule: ElectionRule }
>;
/** A tie crosses the quota: these are voted on again for the seats that are left. */
export type ElectionTied = Happened<
  'ElectionTied',
  {
    readonly elected: readonly ElectedRepresentative[];
    readonly tied: readonly string[];
    readonly seats: number;
    readonly round: number;
  }
>;

export type ElectionEvent =
  | CandidateNominated
  | CandidateWithdrawn
  | NominationsClosed
  | CandidateVoteOpened
  | CandidateVoteCounted
  | RepresentativesElected
  | ElectionTied;
