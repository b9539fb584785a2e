import type { Provider } from '@nestjs/common';

/** Campaigns, ballots and paper batches. */
export const CAMPAIGN_PROVIDERS: readonly Provider[] = [];
