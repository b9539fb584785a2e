import type { VaultTextReference } from '../section-plan.events.js';
import type { Happened } from './happened.js';
import type { OpenVote } from './vote.js';

export type SecretaryElected = Happened<
  'SecretaryElected',
  { readonly memberId: string; readonly vote: OpenVote; readonly base: number; readonly replaces?: string }
>;
export type SecretaryNotElected = Happened<
  'SecretaryNotElected',
  { readonly memberId: string; readonly vote: OpenVote; readonly base: number }
>;

export type SpeechRecorded = Happened<
  'SpeechRecorded',
  {
    readonly speechId: string;
    readonly speaker: string;
    readonly agendaItem: number;
    readonly text: VaultTextReference;
  }
>;
export type DissentRecorded = Happened<
  'DissentRecorded',
  { readonly memberId: string; readonly text: VaultTextReference }
>;
export type SeparateGatheringClosed = Happened<
  'SeparateGatheringClosed',
  { readonly outcome: 'representativesElected' | 'nobodyElected' | 'adjourned' }
>;

export type MeetingEvent =
  SecretaryElected | SecretaryNotElected | SpeechRecorded | DissentRecorded | SeparateGatheringClosed;
