import { createServer } from 'node:net';
import { setting } from './settings.ts';
import { ExpectedError } from './steps.mjs';

/** The port that PORT names; 0 lets the system choose one. */
export async function chosenPort(standard: number): Promise<number> {
  const value = setting('PORT') ?? String(standard);
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new ExpectedError('Environment variables to correct:\n  PORT: must be a port number from 0 to 65535');
  return port === 0 ? freePort() : port;
}

/** The wanted port when it is free on 127.0.0.1, otherwise one that the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const listening = new Promise<number | null>((resolve) => {
    server.once('error', () => resolve(null));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : null);
    });
  });
  const port = await listening;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (port !== null) return port;
  if (wanted === 0) throw new Error('No free port on 127.0.0.1');
  return freePort();
}

/** Throws when something else listens on the port. */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  const server = createServer();
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => resolve(null));
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (problem?.code === 'EADDRINUSE')
    throw new ExpectedError(
      `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=3100 npm start`,
    );
  if (problem?.code === 'EACCES')
    throw new ExpectedError(`Port ${port} is not allowed for this user. Choose one above 1023: PORT=3100 npm start`);
}
