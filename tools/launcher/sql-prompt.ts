import { createInterface } from 'node:readline/promises';
import { Client, DatabaseError } from 'pg';
import { formatColumns } from './table.ts';

const help = `  End a statement with ; to run it.
  \\d          tables            \\d company  columns of a table
  \\q          leave             -c 'SQL'    after "npm run psql --": run and leave`;

const listTables = `
  SELECT relname AS table, pg_size_pretty(pg_total_relation_size(c.oid)) AS size, obj_description(c.oid) AS comment
  FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm') ORDER BY 1`;

const listColumns = `
  SELECT attname AS column, format_type(atttypid, atttypmod) AS type, CASE WHEN attnotnull THEN 'not null' END AS "null",
    pg_get_expr(adbin, adrelid) AS default
  FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

/** A small stand-in for psql: statements in, tables out. Returns the exit code. */
export async function runSqlPrompt(url: string, parameters: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [option, sql] = parameters;
    if (option === '-c' && sql !== undefined) return (await execute(client, sql)) ? 0 : 1;
    return await prompt(client);
  } finally {
    await client.end();
  }
}

async function prompt(client: Client): Promise<number> {
  const interactive = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, output: interactive ? process.stdout : undefined });
  const ask = (text: string) => {
    if (!interactive) return;
    lines.setPrompt(text);
    lines.prompt();
  };
  if (interactive) console.log(help);
  let statement = '';
  let failed = false;
  lines.on('SIGINT', () => {
    statement = '';
    console.log();
    ask('karakoram=> ');
  });
  ask('karakoram=> ');
  for await (const line of lines) {
    const command = statement === '' ? line.trim() : '';
    if (command === '\\q') break;
    if (command === '\\?' || command === '\\h') console.log(help);
    else if (command.startsWith('\\d')) await describe(client, command.slice(2).trim());
    else statement += `${line}\n`;
    if (statement.trimEnd().endsWith(';')) {
      failed = !(await execute(client, statement)) || failed;
      statement = '';
    }
    ask(statement.trim() === '' ? 'karakoram=> ' : 'karakoram-> ');
  }
  if (statement.trim() !== '') failed = !(await execute(client, statement)) || failed;
  lines.close();
  return failed && !interactive ? 1 : 0;
}

async function describe(client: Client, table: string): Promise<void> {
  await execute(client, table === '' ? listTables : listColumns, table === '' ? [] : [table]);
}

/** Runs the SQL and prints each result; false when the database refused it. */
async function execute(client: Client, sql: string, values?: string[]): Promise<boolean> {
  try {
    const results = [await client.query({ text: sql, values, rowMode: 'array' })].flat();
    for (const { fields, rows, command, rowCount } of results) {
      if (fields.length === 0) console.log(`${command}${rowCount === null ? '' : ` ${rowCount}`}`);
      else
        printRows(
          fields.map(({ name }) => name),
          rows,
        );
    }
    return true;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.log(`ERROR: ${error.message}${error.hint === undefined ? '' : `\nHINT: ${error.hint}`}`);
    return false;
  }
}

function printRows(names: string[], rows: unknown[][]): void {
  const [header = '', ...lines] = formatColumns([names, ...rows.map((row) => row.map(formatValue))], ' | ');
  console.log([header, header.replaceAll(/[^|]/g, '-').replaceAll('|', '+'), ...lines].join('\n'));
  console.log(`(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})\n`);
}

function formatValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value.replaceAll('\n', '⏎') : JSON.stringify(value);
}
