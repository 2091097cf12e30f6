import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { programOf, runScript } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { countCheck, type Stage, type StageContext, type StageResult } from './stage.ts';

/** A stage that is one program without tests: it passes when the program ends with 0. */
function check(name: string, title: string, script: string, args: readonly string[]): Stage {
  const run = async ({ signal, onOutput }: StageContext): Promise<StageResult> => {
    const { code, output } = await runScript(script, args, { signal, onOutput });
    return { ...countCheck(code), output };
  };
  return { name, title, run };
}

/** Every folder with a tsconfig.json of its own is compiled with it, so a new workspace is checked from its first day. */
const types: Stage = {
  name: 'types',
  title: 'Types',
  run: async ({ signal, onOutput }) => {
    const workspaces = ['apps', 'packages'].flatMap((parent) =>
      readdirSync(inProject(parent)).map((name) => path.join(parent, name)),
    );
    const projects = ['.', 'tools', path.join('prisma', 'seed'), ...workspaces].filter((folder) =>
      existsSync(inProject(folder, 'tsconfig.json')),
    );
    let output = '';
    let worst = 0;
    for (const project of projects) {
      const result = await runScript(programOf('typescript', 'bin/tsc'), ['-p', project], { signal, onOutput });
      output += result.output;
      worst = Math.max(worst, result.code);
    }
    return { ...countCheck(worst), output };
  },
};

const cruised = ['apps', 'packages', 'tools', 'prisma'];
const cruise = ['--config', 'tools/dependency-cruiser.config.mjs', '--output-type', 'err', ...cruised];

export const staticChecks: readonly Stage[] = [
  types,
  check('lint', 'Lint', programOf('eslint', 'bin/eslint.js'), ['.', '--max-warnings', '0']),
  check('format', 'Format', programOf('prettier', 'bin/prettier.cjs'), ['--check', '.', '--log-level', 'warn']),
  check('dependencies', 'Dependency rules', programOf('dependency-cruiser', 'bin/dependency-cruiser.mjs'), cruise),
  check('unused', 'Unused code', programOf('knip', 'bin/knip.js'), ['--no-progress']),
];
