import type { CommandRequest } from '#libs/commands';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { CampaignNorms } from '../domain/campaign/campaign.events.js';
import type { VoterVerdict } from '../domain/ballot/ballot.commands.js';

export type VoterNorms = Pick<
  CampaignNorms,
  'membership.adultAge' | 'membership.foreignPermanentResidents' | 'membership.temporaryRegistration'
>;

/** Who of the campaign's territory is asked about, on which day and by which norms. */
export interface RollQuestion {
  readonly territory: Kato;
  readonly on: CalendarDate;
  readonly norms: VoterNorms;
}

/** A version of the roll, and whose roll it is; not said by what was opened before it was kept. */
export interface FrozenRoll {
  readonly rollVersion: number;
  readonly rollTerritory?: Kato;
}

/** What the participatory budget needs to know of the roll; the community context answers. */
export abstract class VoterRoll {
  /** Eligible voters of a district, and the roll that says so: the one in force. */
  abstract count(
    question: RollQuestion & { readonly district: Kato },
  ): Promise<Required<FrozenRoll> & { readonly eligible: number }>;
  /** Of each district what the roll says of that person there. */
  abstract verdicts(
    memberId: string,
    districts: readonly Kato[],
    question: RollQuestion,
    roll: FrozenRoll,
  ): Promise<readonly VoterVerdict[]>;
}

/** A person as the office finds one: enough to tell namesakes apart. */
export interface FoundVoter {
  readonly memberId: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string;
  readonly birthYear: number;
  /** Street and house. */
  readonly residence: string;
  /** By the roll that was frozen when voting opened. */
  readonly eligible: boolean;
}

/** Finds voters by name for the office; that somebody looked is recorded. */
export abstract class VoterSearch {
  /** @param text words of a name or a street, a birth year, or the code of an id */
  abstract search(
    question: RollQuestion & { readonly districts: readonly Kato[] },
    roll: FrozenRoll,
    search: { readonly text: string; readonly first: number },
    visitor: Pick<CommandRequest, 'actor' | 'channel' | 'correlationId'>,
  ): Promise<readonly FoundVoter[]>;
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
  abstract sign(text: string): Promise<string>;
}
