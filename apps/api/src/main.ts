import { createApp } from './app.ts';
import { ConfigError, loadConfig } from './platform/config/config.ts';
import { createLogger, describeError } from './platform/logging/logger.ts';

try {
  const config = loadConfig(process.env);
  const logger = createLogger(config.logLevel);
  const app = await createApp(config, { logger });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info('stopping');
      void app.close().then(() => process.exit(0));
    });
  }
  await app.listen(config.port, config.host);
  logger.info({ address: await app.getUrl() }, 'listening');
} catch (error) {
  if (error instanceof ConfigError) console.error(`The API cannot start:\n${error.message}`);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') console.error('The API cannot start: the port is taken by another program.');
  else console.error('The API cannot start:', describeError(error));
  process.exit(1);
}
