import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { applyMigrations, pendingMigrations } from '../../../../tools/migrate.ts';

let folder: string;
let name: string;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'karakoram-migrations-'));
  name = `karakoram_migrate_${randomBytes(6).toString('hex')}`;
  await query(serverUrl(), `CREATE DATABASE ${name}`);
  url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
});

afterEach(async () => {
  await query(serverUrl(), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

function serverUrl(): string {
  const given = process.env.TEST_DATABASE_URL;
  if (given === undefined) throw new Error('TEST_DATABASE_URL is set by the global setup');
  return given;
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function write(migration: string, sql: string): void {
  mkdirSync(path.join(folder, migration), { recursive: true });
  writeFileSync(path.join(folder, migration, 'migration.sql'), sql);
}

test('applies migrations in the order of their names, and each once', async () => {
  write('2_more', 'ALTER TABLE thing ADD colour text;');
  write('1_first', 'CREATE TABLE thing (id int); INSERT INTO thing VALUES (1);');
  expect(await pendingMigrations(url, { folder })).toEqual(['1_first', '2_more']);
  expect(await applyMigrations(url, { folder })).toEqual(['1_first', '2_more']);
  expect(await applyMigrations(url, { folder })).toEqual([]);
  expect(await pendingMigrations(url, { folder })).toEqual([]);
  expect(await query(url, 'SELECT * FROM thing')).toEqual([{ id: 1, colour: null }]);
});

test('runs functions whose bodies hold semicolons', async () => {
  write('1_function', 'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;');
  await applyMigrations(url, { folder });
  expect(await query(url, 'SELECT f()')).toEqual([{ f: 2 }]);
});

test('records what Prisma would record', async () => {
  const sql = 'CREATE TABLE thing (id int);';
  write('1_first', sql);
  await applyMigrations(url, { folder });
  expect(await query(url, 'SELECT * FROM _prisma_migrations')).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: createHash('sha256').update(sql).digest('hex'),
      migration_name: '1_first',
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    },
  ]);
});

test('leaves nothing of a migration that fails, keeps those before it and says where it failed', async () => {
  write('1_first', 'CREATE TABLE thing (id int);');
  write('2_broken', 'CREATE TABLE other (id int);\nALTER TABLE nowhere ADD x int;');
  write('3_never', 'CREATE TABLE third (id int);');
  await expect(applyMigrations(url, { folder })).rejects.toThrow(/2_broken failed.*nowhere/);
  expect(await query(url, "SELECT to_regclass('other') AS other, to_regclass('thing') AS thing")).toEqual([
    { other: null, thing: 'thing' },
  ]);
  expect(await pendingMigrations(url, { folder })).toEqual(['2_broken', '3_never']);
});

test('applies each migration once when several processes begin at the same time', async () => {
  for (const n of [1, 2, 3]) write(`${n}_table`, `CREATE TABLE thing_${n} (id int);`);
  const applied = await Promise.all(Array.from({ length: 5 }, () => applyMigrations(url, { folder })));
  expect(applied.flat().sort()).toEqual(['1_table', '2_table', '3_table']);
});

test('refuses, before it changes anything, when an applied migration was changed', async () => {
  write('1_first', 'CREATE TABLE thing (id int);');
  await applyMigrations(url, { folder });
  write('1_first', 'CREATE TABLE thing (id bigint);');
  write('2_more', 'CREATE TABLE more (id int);');
  await expect(applyMigrations(url, { folder })).rejects.toThrow(/1_first was changed/);
  await expect(pendingMigrations(url, { folder })).rejects.toThrow(/1_first was changed/);
  expect(await query(url, "SELECT to_regclass('more') AS more")).toEqual([{ more: null }]);
});

test('refuses a database that a newer version has migrated', async () => {
  write('1_first', 'CREATE TABLE thing (id int);');
  write('2_newer', 'CREATE TABLE newer (id int);');
  await applyMigrations(url, { folder });
  rmSync(path.join(folder, '2_newer'), { recursive: true });
  await expect(applyMigrations(url, { folder })).rejects.toThrow(/2_newer.*newer one/);
});

test('applies the migrations of the project to an empty database', async () => {
  const applied = await applyMigrations(url);
  expect(applied.length).toBeGreaterThan(0);
  expect(await pendingMigrations(url)).toEqual([]);
});
