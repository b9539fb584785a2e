import type { CalendarDate, Kato } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { RollVerdict } from '../../domain/proposal/proposal.events.js';
import type { ProposalFile } from '../../domain/proposal/proposal.form.js';

/** The norms that say who is a resident of full age. */
export type ResidentNorms = FrozenNorms<
  'membership.adultAge' | 'membership.foreignPermanentResidents' | 'membership.temporaryRegistration'
>;

/** What proposals need to know of people; the identity and the community contexts answer. */
export abstract class Residents {
  /** Who a signed-in person is on the roll; undefined where no appointment says so. */
  abstract memberOf(personId: string, on: CalendarDate): Promise<string | undefined>;

  /** What the roll in force says of somebody. @throws DomainError `RollMissing` */
  abstract verdict(
    memberId: string,
    territory: Kato,
    on: CalendarDate,
    norms: ResidentNorms,
  ): Promise<RollVerdict>;

  /** Person ids of the experts in office for a territory on a day, sorted. */
  abstract expertsOf(territory: Kato, on: CalendarDate): Promise<readonly string[]>;
}

/** Files as they were uploaded: what they are was found out from their content. */
export abstract class ProposalFiles {
  /** @throws DomainError `NotFound` when no such file was uploaded for the territory */
  abstract file(documentId: string, territory: Kato): Promise<ProposalFile>;
}

/** A form on its way: whatever the page keeps, unjudged. */
export interface ProposalDraft {
  readonly content: string;
  /** From 1; the next one to save names it. */
  readonly version: number;
}

/** Where unfinished forms wait, each for its author alone; it goes when they are forgotten. */
export abstract class ProposalDrafts {
  abstract of(memberId: string, campaignId: string): Promise<ProposalDraft | undefined>;

  /**
   * @param seen version that the writer went on from, 0 for a first one
   * @throws DomainError `DraftMovedOn` when it was saved meanwhile from elsewhere; `SubjectErased`
   */
  abstract save(memberId: string, campaignId: string, content: string, seen: number): Promise<ProposalDraft>;

  abstract discard(memberId: string, campaignId: string): Promise<void>;
}
