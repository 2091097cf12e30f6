import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holds, type Actor, type Permission } from '@karakoram/domain';
import { ModulesContainer } from '@nestjs/core';
import { requiredPermission, responseSchema } from '../../src/platform/http/endpoint.decorator.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

interface Route {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly permission: Permission | 'public' | undefined;
  readonly hasResponse: boolean;
  /** Parameters of the handler that take a body, a query or a path value without a schema. */
  readonly unchecked: string[];
}

const methods = ['get', 'post', 'put', 'delete', 'patch'] as const;
/** Nest's numbers of the decorators @Body, @Query and @Param (RouteParamtypes). */
const inputKinds = new Map([
  ['3', 'body'],
  ['4', 'query'],
  ['5', 'param'],
]);

function routesOf(test: TestApp): Route[] {
  const routes: Route[] = [];
  for (const module of test.app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prefix = String(Reflect.getMetadata('path', metatype));
      const prototype: Record<string, unknown> = metatype.prototype;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler !== 'function' || name === 'constructor') continue;
        const method = methods[Number(Reflect.getMetadata('method', handler))];
        const suffix: unknown = Reflect.getMetadata('path', handler);
        if (method === undefined || typeof suffix !== 'string') continue;
        const parameters: Record<string, { schema?: unknown }> =
          Reflect.getMetadata('__routeArguments__', metatype, name) ?? {};
        routes.push({
          name: `${metatype.name}.${name}`,
          method,
          path: `/api/${prefix}/${suffix}`.replace(/\/+$/, ''),
          permission: Reflect.getMetadata(requiredPermission, handler),
          hasResponse: Reflect.getMetadata(responseSchema, handler) !== undefined,
          unchecked: Object.entries(parameters).flatMap(([key, { schema }]) => {
            const kind = inputKinds.get(key.split(':')[0] ?? '');
            return kind !== undefined && schema === undefined ? [kind] : [];
          }),
        });
      }
    }
  }
  return routes;
}

describe('every route', () => {
  let test: TestApp;
  let routes: Route[];
  beforeAll(async () => {
    test = await startTestApp();
    routes = routesOf(test);
  });
  afterAll(() => test.close());

  it('is found by this test', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  it('declares its permission, its answer and a schema for all of its input', () => {
    const careless = routes.filter(
      ({ permission, hasResponse, unchecked }) => permission === undefined || !hasResponse || unchecked.length > 0,
    );
    expect(careless).toEqual([]);
  });

  it('is kept by nobody on the way, unless it is for everybody', async () => {
    const { owner } = await test.make.company({ status: 'approved' });
    const administrator = await test.make.administrator();
    const kept: string[] = [];
    for (const { method, path, permission } of routes) {
      if (method !== 'get' || permission === 'public' || permission === 'directory:search') continue;
      if (path.endsWith('/stream')) continue;
      for (const reader of [owner, administrator]) {
        const { headers } = await test
          .http(reader)
          .get(path.replaceAll(/:\w+/g, '01a207f7-736a-74d9-915c-42929b9a2aa3'));
        if (headers['cache-control'] !== 'no-store') kept.push(path);
      }
    }
    expect(kept).toEqual([]);
  });

  it('lets in exactly those who hold its permission', async () => {
    const draft = await test.make.company({ status: 'draft' });
    const approved = await test.make.company({ status: 'approved' });
    const callers: [Actor, TestUser | undefined][] = [[{ kind: 'visitor' }, undefined]];
    const base = {
      kind: 'user',
      locale: 'en',
      emailVerified: true,
      platformRole: null,
      deskCountry: null,
      membership: null,
    } as const;
    const seat = (company: { id: string }, companyStatus: 'draft' | 'approved', role: 'owner' | 'editor' | 'viewer') =>
      ({ companyId: company.id, companyCountry: 'PK', companyStatus, role }) as const;
    const add = (user: TestUser, actor: Partial<Extract<Actor, { kind: 'user' }>>) => {
      callers.push([{ ...base, userId: user.id, ...actor }, user]);
    };
    add(await test.make.user(), {});
    add(await test.make.user({ emailVerified: false }), { emailVerified: false });
    for (const role of ['owner', 'editor', 'viewer'] as const) {
      add(await test.make.member(draft.id, role), { membership: seat(draft, 'draft', role) });
      add(await test.make.member(approved.id, role), { membership: seat(approved, 'approved', role) });
    }
    add(await test.make.desk('CN'), { platformRole: 'desk', deskCountry: 'CN' });
    add(await test.make.administrator(), { platformRole: 'administrator' });

    const wrong: string[] = [];
    for (const route of routes.filter(({ path }) => !path.endsWith('/stream'))) {
      // Some routes need no body, so an earlier one may really have archived or submitted something.
      await test.database.query(
        `UPDATE company SET status = CASE id WHEN $1 THEN 'approved' ELSE 'draft' END::"CompanyStatus", approved_at = now()`,
        [approved.id],
      );
      const path = route.path.replaceAll(/:\w+/g, '01a207f7-736a-74d9-915c-42929b9a2aa3');
      for (const [actor, user] of callers) {
        // A body that no schema accepts: whoever passes the guard is stopped before anything happens.
        const request = test.http(user)[route.method](path);
        const response = await request.send(route.method === 'get' ? undefined : { impossible: true });
        const refused = response.body.code === 'NOT_SIGNED_IN' || response.body.code === 'PERMISSION_MISSING';
        const expected =
          route.permission !== 'public' && route.permission !== undefined && !holds(actor, route.permission);
        if (refused !== expected) {
          wrong.push(`${route.name}: ${JSON.stringify(actor)} got ${response.status} ${String(response.body.code)}`);
        }
        if (response.status >= 500) wrong.push(`${route.name}: ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
