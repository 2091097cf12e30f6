import { defineConfig } from 'prisma/config';

// The client connects through @prisma/adapter-pg, so the CLI only ever needs to read the schema.
export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
