import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../launcher/project.mjs';
import { setting } from '../launcher/settings.ts';

/**
 * Makes a browser ready and returns the variables under which it runs. E2E_CHROMIUM names one of the user's own, which
 * is needed where the packaged one does not run: it is for Linux on x86-64.
 */
export async function prepareChromium(folder: string): Promise<NodeJS.ProcessEnv> {
  const own = setting('E2E_CHROMIUM');
  return own === undefined ? withTemporaryFolder(folder, () => unpack(folder)) : { E2E_CHROMIUM: own };
}

async function unpack(folder: string): Promise<NodeJS.ProcessEnv> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  const variables = { E2E_CHROMIUM: executable, FONTCONFIG_PATH: configureFonts(path.join(folder, 'fonts')) };
  if (!lacksLibraries(executable)) return variables;
  // Made for servers that have next to nothing installed, the package carries what a bare machine lacks as well.
  await inflate(inProject('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  return { ...variables, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
}

/**
 * The package's own configuration looks for fonts in fixed places, /tmp/fonts among them, and not where they were unpacked.
 * A browser that finds no font at all ends with the first page.
 */
function configureFonts(fonts: string): string {
  const directories = `<dir>${fonts}</dir><cachedir>${path.join(fonts, 'cache')}</cachedir>`;
  writeFileSync(path.join(fonts, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${directories}</fontconfig>\n`);
  return fonts;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true; // No `ldd`: an unusual system, where the package's own libraries are the better guess.
  }
}

/** The package unpacks to the temporary folder and takes whatever it finds there for its own: so it is given a fresh one. */
async function withTemporaryFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
