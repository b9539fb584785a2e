import type { CalendarDate, Kato } from '#libs/kernel';
import type { CampaignNorms } from '../domain/campaign/campaign.events.js';
import type { VoterVerdict } from '../domain/ballot/ballot.commands.js';

export type VoterNorms = Pick<
  CampaignNorms,
  'membership.adultAge' | 'membership.foreignPermanentResidents' | 'membership.temporaryRegistration'
>;

/** Whom the roll is asked about, and by which edition of it. */
export interface RollQuestion {
  readonly territory: Kato;
  readonly district: Kato;
  readonly on: CalendarDate;
  readonly norms: VoterNorms;
}

/** What the participatory budget needs to know of the roll; the community context answers. */
export abstract class VoterRoll {
  /** Eligible voters of a territory, and the version of the roll that says so: the one in force. */
  abstract count(
    question: RollQuestion,
  ): Promise<{ readonly eligible: number; readonly rollVersion: number }>;
  abstract verdict(memberId: string, question: RollQuestion, rollVersion: number): Promise<VoterVerdict>;
}

/**
 * `voters` keys the voters' streams and is destroyed once the appeals are over; `ballots` seals the choices until the
 * counting is closed; `lot` is the seed that the announcement commits to.
 */
export type SecretName = 'voters' | 'ballots' | 'lot';

/** The secrets of a campaign, 32 bytes each, kept in the vault. */
export abstract class CampaignSecrets {
  /** @throws DomainError `SecretDestroyed` */
  abstract of(campaignId: string, name: SecretName): Promise<Buffer>;
  abstract destroy(campaignId: string, name: SecretName): Promise<void>;
}

/** Signs what voters are given as a promise; the log's own key does. */
export abstract class ReceiptSigner {
  /** @param text ends with a newline @returns the text as a signed note (C2SP signed-note) */
  abstract sign(text: string): string;
}
