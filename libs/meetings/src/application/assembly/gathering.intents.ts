import type { BilingualText, CalendarDate, Instant, Kato } from '#libs/kernel';
import type { CompetenceCode } from '#libs/norms';
import type { CandidateGroup } from '../../domain/assembly-meeting.events.js';
import type { OpenVoteIntent } from '../separate-gathering.intents.js';

/** A matter put on the agenda. */
export interface NewItemIntent {
  readonly competence: CompetenceCode;
  readonly title: BilingualText;
  readonly repeats?: string;
  readonly ballot?: 'open' | 'secret';
}

export interface GatheringIntents {
  ConveneGathering: {
    readonly territory: Kato;
    /** The plan whose separate gatherings elected the representatives; without it the residents come. */
    readonly planId?: string;
    /** The residents' initiative that the district akim granted; without it the akim convenes. */
    readonly initiativeId?: string;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly NewItemIntent[];
    readonly noticeOn: CalendarDate;
  };
  OpenAssemblyElection: {
    readonly itemId: string;
    readonly population: number;
    readonly size: number;
    readonly sections?: readonly { readonly sectionId: string; readonly population: number }[];
    readonly termFrom: CalendarDate;
    readonly termTo: CalendarDate;
    /** By-election: whose vacant seats are filled. */
    readonly assemblyId?: string;
    readonly vote: OpenVoteIntent;
  };
  NominateAssemblyCandidate: {
    readonly itemId: string;
    readonly memberId: string;
    readonly groups: readonly CandidateGroup[];
    readonly sectionId?: string;
    readonly representativeOf?: string;
  };
  VoteOnAssemblyCandidate: {
    readonly itemId: string;
    readonly memberId: string;
    readonly vote: OpenVoteIntent;
  };
  DecideAssemblyElection: { readonly itemId: string };
}
