import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { runSqlPrompt } from '../launcher/sql-prompt.ts';
import { withDatabase } from '../launcher/with-database.ts';

/**
 * `npm run psql`: a prompt on the application's database. The embedded server comes without the psql program; where the
 * machine has one it is used, with all parameters (`npm run psql -- -c 'SELECT 1'`), and elsewhere a small prompt of ours.
 */
export function run(parameters: readonly string[]): Promise<number> {
  return withDatabase((url) => (hasPsql() ? runPsql(url, parameters) : runSqlPrompt(url, parameters)));
}

function hasPsql(): boolean {
  return spawnSync('psql', ['--version']).status === 0;
}

async function runPsql(url: string, parameters: readonly string[]): Promise<number> {
  const { hostname, port, username, password, pathname } = new URL(url);
  // In the environment, because other users of the machine can read a program's arguments.
  const login = {
    PGHOST: decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  };
  const psql = spawn('psql', parameters, { stdio: 'inherit', env: { ...process.env, ...login } });
  // Ctrl-C cancels a query in psql; it must not end us, and with us the server.
  process.on('SIGINT', () => undefined);
  await once(psql, 'exit');
  return psql.exitCode ?? 1;
}
