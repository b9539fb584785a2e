import { openHouse } from './open-house.js';
import type { OpenedAudit } from './audit.command.js';

/** The public log of the configured installation. */
export async function openAudit(): Promise<OpenedAudit> {
  const { audit, close } = await openHouse();
  return { audit, close };
}
