import type { BilingualText, DecisionReference, Kato } from '#libs/kernel';
import type { CampaignTerms } from '../../domain/campaign/campaign.events.js';

interface OfCourt {
  readonly decision: DecisionReference;
  readonly court: BilingualText;
}

/** What is asked for, command by command, before the handler adds what the rule must know. */
export interface CampaignIntents {
  AnnounceCampaign: { readonly territory: Kato; readonly terms: CampaignTerms };
  AmendCampaign: { readonly terms: CampaignTerms };
  OpenVoting: object;
  ExcludeProjectByCourt: OfCourt & { readonly projectId: string };
  CloseCounting: object;
  DeclareResult: object;
  CorrectResultByCourt: OfCourt & {
    readonly reason: BilingualText;
    readonly winners: readonly { readonly district: Kato; readonly projectIds: readonly string[] }[];
  };
  DestroyCampaignSecret: object;
}
