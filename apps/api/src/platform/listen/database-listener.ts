import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config/config.ts';
import { Log } from '../logging/log.ts';
import { reasonOf } from '../logging/reason-of.ts';

type Handler = (payload: string) => void;

const reconnectMilliseconds = 1_000;

/**
 * Hears what other transactions announce (LISTEN/NOTIFY), on one connection of its own that is opened again whenever it
 * breaks. After a break `onReconnect` runs, because announcements in between are lost.
 */
@Injectable()
export class DatabaseListener implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #config: Config;
  readonly #log: Log;
  readonly #channels = new Map<string, { onMessage: Handler; onReconnect: () => void }[]>();
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(config: Config, log: Log) {
    this.#config = config;
    this.#log = log;
  }

  /** Subscribes to a channel; modules call it while they initialise. `channel` is a plain identifier. */
  subscribe(channel: string, onMessage: Handler, onReconnect: () => void = () => undefined): void {
    const subscribers = this.#channels.get(channel) ?? [];
    this.#channels.set(channel, [...subscribers, { onMessage, onReconnect }]);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#channels.size > 0) await this.#connect(false);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }

  async #connect(again: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#config.databaseUrl,
      application_name: 'karakoram-listener',
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => {
      for (const { onMessage } of this.#channels.get(channel) ?? []) onMessage(payload ?? '');
    });
    client.on('error', (error) => {
      this.#log.warn({ reason: error.message }, 'listener connection lost');
    });
    client.once('end', () => {
      if (!this.#stopped) this.#scheduleReconnect();
    });
    try {
      await client.connect();
      for (const channel of this.#channels.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      this.#client = client;
      if (again) for (const { onReconnect } of [...this.#channels.values()].flat()) onReconnect();
    } catch (error) {
      this.#log.warn({ reason: reasonOf(error) }, 'listener cannot connect');
      this.#scheduleReconnect();
    }
  }

  #scheduleReconnect(): void {
    clearTimeout(this.#retry);
    if (this.#stopped) return;
    this.#retry = setTimeout(() => void this.#connect(true), reconnectMilliseconds);
  }
}
