import type { Instant, Kato } from '#libs/kernel';

/** `announced` → `submission` is a matter of the calendar; the rest are events. */
export type CampaignStatus = 'announced' | 'voting' | 'counting' | 'counted' | 'resultDeclared' | 'cancelled';

/** What the rest of the participatory budget must know of a campaign. */
export interface CampaignRules {
  readonly campaignId: string;
  readonly territory: Kato;
  readonly profile: 'city-budget' | 'okrug-contest';
  readonly categories: readonly string[];
  /** The most that one project may cost, in tiyn. */
  readonly costCapTiyn: number;
  /** One, and most often the whole territory's, where it is not divided. */
  readonly budgets: readonly { readonly district: Kato; readonly budgetTiyn: number }[];
  readonly submissionOpensAt: Instant;
  readonly submissionClosesAt: Instant;
  readonly votingOpensAt: Instant;
  readonly votingClosesAt: Instant;
  readonly status: CampaignStatus;
}

/** The rules of a campaign, read from its own stream. */
export abstract class CampaignQueries {
  /** @throws DomainError `CampaignUnknown` */
  abstract rulesOf(campaignId: string): Promise<CampaignRules>;
}
