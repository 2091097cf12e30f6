import { createServer, connect, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

/** Stands between the application and PostgreSQL, and can cut the line. */
class Line {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server: Server | undefined;
  port = 0;

  constructor(target: URL) {
    this.#target = target;
  }

  async open(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    this.port = typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Lets nothing through any more, and says so to nobody. */
  silence(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  async cut(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

describe('a lost database', () => {
  let test: TestApp;
  let line: Line;
  beforeAll(async () => {
    const server = new URL(process.env.TEST_DATABASE_URL ?? '');
    line = new Line(server);
    await line.open();
    test = await startTestApp({}, (url) => {
      const through = new URL(url);
      through.port = String(line.port);
      through.hostname = '127.0.0.1';
      return through.href;
    });
  });
  afterAll(async () => {
    await test.close();
    await line.cut();
  });

  it('is answered with 503 and a time to try again, and forgotten once it is back', async () => {
    const user = await test.make.user();
    await test.http(user).get('/api/v1/notifications').expect(200);
    await test.http().get('/api/v1/health/ready').expect(200);

    await line.cut();
    for (const path of ['/api/v1/notifications', '/api/v1/session', '/api/v1/companies', '/api/v1/health/ready']) {
      const response = await test.http(user).get(path).expect(503);
      expect(response.body.code).toBe('DATABASE_UNAVAILABLE');
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    }
    const signIn = await test
      .http()
      .post('/api/auth/sign-in/email')
      .send({ email: 'a@b.test', password: 'long enough' });
    expect(signIn.status).toBe(503);
    await test.http().get('/api/v1/health/live').expect(200);

    await line.open();
    await test.http().get('/api/v1/health/ready').expect(200);
    await test.http(user).get('/api/v1/notifications').expect(200);
  });

  it('is answered with 503 as well when it has only gone silent', async () => {
    const user = await test.make.user();
    line.silence();
    const response = await test.http(user).get('/api/v1/notifications').expect(503);
    expect(response.body.code).toBe('DATABASE_UNAVAILABLE');
    await line.cut();
    await line.open();
    await test.http(user).get('/api/v1/notifications').expect(200);
  }, 40_000);
});
