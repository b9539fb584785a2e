import { createLogger, loadConfig } from '#libs/platform';
import { openInfrastructure } from '../../api/src/infrastructure/infrastructure.js';
import type { Infrastructure } from '../../api/src/infrastructure/infrastructure.js';

/** The infrastructure of the configuration, for one command, and how to let go of it. */
export async function openHouse(): Promise<Infrastructure & { close(): Promise<void> }> {
  const config = loadConfig(process.env);
  const logger = createLogger({ level: 'warn' });
  const steps: (() => unknown)[] = [];
  const infrastructure = await openInfrastructure(config, logger, {
    add: (_name, close) => steps.push(close),
  });
  return {
    ...infrastructure,
    close: async () => {
      for (const close of steps.reverse()) await close();
    },
  };
}
