import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command is called from. */
export const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} segments */
export const inProject = (...segments) => path.join(projectDir, ...segments);

/** Node as the lock file pins it; the commands run under it as soon as it is installed. */
export const pinnedNode = inProject('node_modules', 'node', 'bin', 'node');

/** Held while packages are installed or the build is written: one at a time in one checkout. */
export const workspaceLockFile = inProject('.turbo', 'workspace-lock.json');

/** No tool that we start reports home, looks for updates or asks questions. */
export const quietEnvironment = {
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  SCARF_ANALYTICS: 'false',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  // Prisma would download an engine that nothing of ours calls; any file that exists makes it content.
  PRISMA_SCHEMA_ENGINE_BINARY: inProject('package.json'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
