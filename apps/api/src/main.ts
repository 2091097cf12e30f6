import { ConfigurationError, loadConfig } from './config/config.ts';
import { createApp } from './create-app.ts';

try {
  const config = loadConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
} catch (error) {
  // A wrong variable is the operator's to correct: the names are enough, a stack trace would hide them.
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'start failed'}\n`);
  process.exit(1);
}
