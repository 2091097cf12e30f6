import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('the OpenAPI document', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is committed as it is served; run "npm run openapi" to write it anew', async () => {
    const served = await test.http().get('/api/openapi.json').expect(200);
    const committed: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../../docs/openapi.json'), 'utf8'),
    );
    expect(committed).toEqual(served.body);
  });

  it('describes the body and the answer of a route', async () => {
    const { body } = await test.http().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const operation = body.paths['/api/v1/account'].patch;
    expect(operation.requestBody.content['application/json'].schema).toMatchObject({
      $ref: '#/components/schemas/UpdateAccountBody',
    });
    expect(operation.responses['200'].content['application/json'].schema).toMatchObject({
      $ref: '#/components/schemas/Done',
    });
  });

  it('can be read as a page', async () => {
    const response = await test.http().get('/api/docs').expect(200);
    expect(response.text).toContain('Karakoram API');
  });
});
