import 'reflect-metadata';
import { ConfigError, createLogger, loadConfig, Shutdown } from '#libs/platform';
import { serve } from './serve.js';

/** Starts the api; says in one line per problem what is wrong with the configuration, last of all. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger({ level: config.log.level });
  const shutdown = new Shutdown({ logger, withParent: process.send !== undefined }).listen();
  try {
    await serve(config, logger, shutdown);
  } catch (error) {
    // What was still being started, or a demonstration being loaded, breaks off when its house is closed.
    if (shutdown.isStopping) logger.info({ err: error }, 'broken off by the stop');
    else {
      if (error instanceof ConfigError)
        process.once('exit', () => process.stderr.write(`${error.message}\n`));
      await shutdown.fail(error);
    }
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
