import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../config/config.ts';
import { createApp } from '../create-app.ts';
import { createOpenApiDocument } from '../platform/openapi/openapi.ts';

/** Writes docs/openapi.json. The document comes from the routes alone, so neither database nor secret is touched. */
const app = await createApp(
  loadConfig({ DATABASE_URL: 'postgresql://nowhere', AUTH_SECRET: 'unused'.repeat(8), LOG_LEVEL: 'silent' }),
);
const file = join(import.meta.dirname, '../../../../docs/openapi.json');
writeFileSync(file, `${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`);
process.exit(0);
