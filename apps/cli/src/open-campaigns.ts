import { BallotLog, CampaignStreams, ResultFiles } from '#libs/participatory-budget';
import type { OpenedCampaigns } from './campaign.command.js';
import { openHouse } from './open-house.js';

/** The counts of the configured installation. */
export async function openCampaigns(): Promise<OpenedCampaigns> {
  const house = await openHouse();
  const { store, schemas } = house;
  const campaigns = new CampaignStreams(store, (event) => schemas.upcast(event));
  return {
    files: new ResultFiles(campaigns, new BallotLog(store, (event) => schemas.upcast(event))),
    close: () => house.close(),
  };
}
