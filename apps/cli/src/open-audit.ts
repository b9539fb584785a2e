import { openHouse } from './open-house.js';
import type { OpenedAudit } from './audit.command.js';

/** The public log of the configured installation. */
export async function openAudit(): Promise<OpenedAudit> {
  const house = await openHouse();
  return { audit: house.audit, close: () => house.close() };
}
