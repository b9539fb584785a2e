import { MemberForgetting, RollImporter } from '#libs/community';
import { openHouse } from './open-house.js';
import type { OpenedCommunity } from './roll.command.js';

/** The roll and the vault of the configuration. */
export async function openCommunity(): Promise<OpenedCommunity> {
  const house = await openHouse();
  const { vault, store, schemas, executor, clock } = house;
  return {
    importer: new RollImporter(vault, store, schemas, executor, clock),
    forgetting: new MemberForgetting(vault, store, schemas, executor),
    close: () => house.close(),
  };
}
